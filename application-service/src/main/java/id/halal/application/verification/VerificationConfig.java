package id.halal.application.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The rules of verification that change from year to year. */
@ConfigMapping(prefix = "halal.verification")
interface VerificationConfig {

    /** Verifications per companion and date in Jakarta (rule of 2025). */
    @WithDefault("10")
    int dailyLimit();

    /** How old a photo may be at the visit. */
    @WithDefault("PT24H")
    Duration photoAge();

    /** How far a companion's clock may be ahead of ours. */
    @WithDefault("PT5M")
    Duration clockTolerance();
}
