package id.halal.platform.data.time;

import id.halal.indonesia.WorkingCalendar;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;

import java.time.Clock;

/** Rules of fields such as {@code @PastOrPresent} go by domain time, and their today is that of Jakarta. */
@Singleton
@Unremovable
class DomainClockProvider implements ClockProvider {

    private final Clock jakarta;

    DomainClockProvider(DomainClock clock) {
        this.jakarta = clock.withZone(WorkingCalendar.BUSINESS_ZONE);
    }

    @Override
    public Clock getClock() {
        return jakarta;
    }
}
