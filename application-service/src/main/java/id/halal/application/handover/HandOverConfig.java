package id.halal.application.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Handing files over to SIHALAL. */
@ConfigMapping(prefix = "halal.hand-over")
interface HandOverConfig {

    /** After this another may take a file that was taken and not finished. */
    @WithDefault("PT24H")
    Duration hold();

    /** What SIHALAL takes of one document. */
    @WithDefault("2097152")
    int maxBytes();
}
