package id.halal.gateway.openapi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How the merged document is kept. */
@ConfigMapping(prefix = "gateway.openapi")
public interface OpenApiConfig {

    /** Where each service serves its own document. */
    @WithDefault("/q/openapi")
    String path();

    /** The merged document is built anew after so long, when somebody asks. */
    @WithDefault("30S")
    Duration keepFor();

    /** A service that takes longer is left to its last good document. */
    @WithDefault("5S")
    Duration answerWithin();
}
