package id.halal.application.paper;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;
import java.util.Optional;

/** Where templates come from. */
@ConfigMapping(prefix = "halal.paper")
interface PaperConfig {

    /** A folder of templates; one of the same name takes the place of ours. */
    Optional<Path> templates();
}
