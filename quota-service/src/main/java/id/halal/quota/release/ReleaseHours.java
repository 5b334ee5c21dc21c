package id.halal.quota.release;

import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;

/** The instants of release: the same time of day on every day of the calendar, weekends and holidays too. */
@Singleton
class ReleaseHours {

    private final ReleaseConfig config;

    ReleaseHours(ReleaseConfig config) {
        this.config = config;
    }

    Instant on(LocalDate day) {
        return day.atTime(config.at()).atZone(WorkingCalendar.BUSINESS_ZONE).toInstant();
    }

    /** The first one of a programme that is activated now: today's when it is still to come, but none before its first day. */
    Instant first(Instant now, LocalDate startsOn) {
        LocalDate today = WorkingCalendar.dateOf(now);
        if (startsOn.isAfter(today)) {
            return on(startsOn);
        }
        return on(today).isBefore(now) ? on(today.plusDays(1)) : on(today);
    }
}
