package id.halal.quota.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The settings of the service's own check. */
@ConfigMapping(prefix = "halal.quota.reconciliation")
public interface ReconciliationConfig {

    /** How old the last check of an active programme may be, in real time. */
    @WithDefault("1h")
    Duration interval();

    /** How often a replica looks for programmes to check; {@code off} for never. */
    @WithDefault("1m")
    String every();
}
