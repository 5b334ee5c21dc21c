package id.halal.companion.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Settings of assignments. */
@ConfigMapping(prefix = "halal.assignment")
public interface AssignmentConfig {

    /** How long an offer stands, in domain time. */
    @WithDefault("PT24H")
    Duration offerStands();
}
