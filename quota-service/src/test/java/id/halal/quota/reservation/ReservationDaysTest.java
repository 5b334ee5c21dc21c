package id.halal.quota.reservation;

import id.halal.indonesia.WorkingCalendar;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class ReservationDaysTest {

    private final ReservationDays days = new ReservationDays(new WorkingCalendar(), () -> 10);

    @Test
    void tenWorkingDaysAfterTheDayItWasReserved() {
        // 29 May 2025 is a holiday, 30 May collective leave, 6 June Idul Adha and 9 June collective leave.
        assertThat(days.until(Instant.parse("2025-05-26T03:00:00Z"), LocalDate.of(2025, 12, 31)))
                .isEqualTo(new WorkingCalendar().plusWorkingDays(LocalDate.of(2025, 5, 26), 10))
                .isEqualTo(LocalDate.of(2025, 6, 13));
    }

    @Test
    void theDayIsTheOneInJakarta() {
        assertThat(days.until(Instant.parse("2025-07-06T17:00:00Z"), LocalDate.of(2025, 12, 31)))
                .isEqualTo(LocalDate.of(2025, 7, 21));
        assertThat(days.until(Instant.parse("2025-07-07T16:59:59Z"), LocalDate.of(2025, 12, 31)))
                .isEqualTo(LocalDate.of(2025, 7, 21));
    }

    @Test
    void neverBeyondTheProgrammesLastDay() {
        assertThat(days.until(Instant.parse("2026-12-21T03:00:00Z"), LocalDate.of(2026, 12, 31)))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(days.until(Instant.parse("2026-12-31T03:00:00Z"), LocalDate.of(2026, 12, 31)))
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
