package id.halal.application.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of documents. Size and name are SIHALAL's, so that the hand-over never meets a larger file. */
@ConfigMapping(prefix = "halal.document")
interface DocumentConfig {

    /** Bytes. */
    @WithDefault("2097152")
    int maxBytes();

    @WithDefault("77")
    int maxNameLength();

    /** The shorter side of a photo of a visit. */
    @WithDefault("640")
    int minPhotoSide();
}
