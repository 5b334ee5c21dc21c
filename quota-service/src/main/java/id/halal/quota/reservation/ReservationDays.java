package id.halal.quota.reservation;

import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;

/** Until when a unit is kept. */
@Singleton
class ReservationDays {

    private final WorkingCalendar calendar;
    private final ReservationConfig config;

    ReservationDays(WorkingCalendar calendar, ReservationConfig config) {
        this.calendar = calendar;
        this.config = config;
    }

    /**
     * So many working days after the day of the reservation, but not beyond the programme's last day: nobody may claim after it, and
     * the holidays of the year behind it need not be known yet.
     *
     * @param programmeEnd the programme's last day
     */
    LocalDate until(Instant from, LocalDate programmeEnd) {
        LocalDate day = WorkingCalendar.dateOf(from);
        if (!day.isBefore(programmeEnd)) {
            return programmeEnd;
        }
        return calendar.workingDaysBetween(day, programmeEnd) <= config.workingDays()
                ? programmeEnd
                : calendar.plusWorkingDays(day, config.workingDays());
    }
}
