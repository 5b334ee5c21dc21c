package id.halal.quota.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.LocalTime;

/** When units are released. */
@ConfigMapping(prefix = "halal.quota.release")
interface ReleaseConfig {

    /** Time of day in Asia/Jakarta. */
    @WithDefault("10:00")
    LocalTime at();
}
