package id.halal.application.document.inspect;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a document may be, above all once it is unpacked. */
@ConfigMapping(prefix = "halal.document")
interface InspectConfig {

    /** Bytes, as sent and as kept: SIHALAL takes no larger file. */
    @WithDefault("2097152")
    int maxBytes();

    /** A picture of more pixels is not even decoded. */
    @WithDefault("50000000")
    long maxPixels();

    /** A picture of more pixels is kept smaller; all pictures being drawn at one time have no more than this together. */
    @WithDefault("12000000")
    int maxDrawnPixels();
}
