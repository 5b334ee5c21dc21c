package id.halal.quota.reallocation.approval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a second person is needed. */
@ConfigMapping(prefix = "halal.approval")
interface ApprovalConfig {

    /** Operations above so many units need a second person, in programmes that have no threshold of their own. */
    @WithDefault("100")
    long thresholdUnits();
}
