package id.halal.quota.reservation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long units are kept. */
@ConfigMapping(prefix = "halal.quota.reservation")
interface ReservationConfig {

    /** Working days after the day of the reservation; the last of them still counts. */
    @WithDefault("10")
    int workingDays();
}
