package id.halal.application.paper;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;
import java.util.Optional;

/** Where templates come from. */
@ConfigMapping(prefix = "halal.paper")
interface PaperConfig {

    /** A folder of templates; one of the same name takes the place of ours. */
    Optional<Path> templates();

    /** How often what was ordered is made. */
    @WithDefault("1s")
    String pressEvery();
}
