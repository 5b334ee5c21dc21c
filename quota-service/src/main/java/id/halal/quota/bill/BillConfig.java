package id.halal.quota.bill;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The programme bill's settings. */
@ConfigMapping(prefix = "halal.bill")
public interface BillConfig {

    /** Working days from its issue to the last day to pay. */
    @WithDefault("14")
    int dueWorkingDays();
}
