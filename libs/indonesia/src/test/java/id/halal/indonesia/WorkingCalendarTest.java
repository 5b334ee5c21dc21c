package id.halal.indonesia;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2025-06-04, true",
        "2025-06-06, false", // Idul Adha
        "2025-06-09, false", // collective leave
        "2025-06-07, false", // Saturday
        "2025-06-08, false", // Sunday
        "2026-12-24, false",
        "2026-12-31, true"
    })
    void knowsWorkingDays(LocalDate date, boolean works) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(works);
    }

    @Test
    void tellsTheHolidayOfADay() {
        LocalDate collectiveLeave = LocalDate.of(2025, 6, 9);

        assertThat(CALENDAR.holidayOn(collectiveLeave))
                .contains(new Holiday(collectiveLeave, Holiday.Kind.COLLECTIVE_LEAVE, "Idul Adha 1446 Hijriah"));
        assertThat(CALENDAR.holidayOn(LocalDate.of(2025, 6, 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-04, 0, 2025-06-04",
        "2025-06-07, 0, 2025-06-07", // a Saturday stays one
        "2025-06-05, 1, 2025-06-10", // over Idul Adha, a weekend and a leave
        "2025-06-07, 1, 2025-06-10",
        "2025-03-24, 12, 2025-04-21", // over Nyepi, Idul Fitri and Good Friday
        "2025-12-31, 1, 2026-01-02",
        "2025-06-10, -1, 2025-06-05",
        "2025-04-21, -12, 2025-03-24",
        "2025-06-08, -3, 2025-06-03"
    })
    void addsWorkingDays(LocalDate date, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkingDays(date, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31, 2025-06-04, 3", // the Kaltim programme on 4 June
        "2025-06-04, 2025-06-04, 0",
        "2025-06-03, 2025-06-04, 1", // the first exclusive, the last inclusive
        "2025-06-05, 2025-06-09, 0",
        "2025-06-05, 2025-06-10, 1",
        "2025-06-10, 2025-06-05, -1",
        "2025-03-24, 2025-04-21, 12",
        "2025-12-31, 2026-01-02, 1"
    })
    void countsWorkingDays(LocalDate from, LocalDate to, int expected) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(expected);
    }

    @Test
    void countingUndoesAddingOnEveryDayOfAYear() {
        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).forEach(date -> {
            for (int days = 0; days <= 20; days++) {
                assertThat(CALENDAR.workingDaysBetween(date, CALENDAR.plusWorkingDays(date, days)))
                        .isEqualTo(days);
            }
        });
    }

    @Test
    void namesTheYearItDoesNotKnow() {
        unknown(() -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 4)), 2027);
        unknown(() -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 2)), 2027); // even a Saturday
        unknown(() -> CALENDAR.holidayOn(LocalDate.of(2024, 1, 1)), 2024);
        unknown(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 30), 2), 2027);
        unknown(() -> CALENDAR.plusWorkingDays(LocalDate.of(2025, 1, 2), -1), 2024);
        unknown(() -> CALENDAR.plusWorkingDays(LocalDate.of(2024, 12, 31), 0), 2024);
        unknown(() -> CALENDAR.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 3)), 2024);
        unknown(() -> CALENDAR.workingDaysBetween(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)), 2027);
        unknown(() -> CALENDAR.deadlineAfter(Instant.parse("2026-12-31T17:00:00Z"), 0), 2027);
        assertThat(CALENDAR.knows(2026)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
    }

    @Test
    void dayChangesAtMidnightInJakarta() {
        assertThat(WorkingCalendar.dateOf(Instant.parse("2025-04-09T16:59:59.999999Z")))
                .isEqualTo("2025-04-09");
        assertThat(WorkingCalendar.dateOf(Instant.parse("2025-04-09T17:00:00Z")))
                .isEqualTo("2025-04-10");
        assertThat(WorkingCalendar.startOf(LocalDate.of(2025, 4, 10))).isEqualTo("2025-04-09T17:00:00Z");
        assertThat(WorkingCalendar.endOf(LocalDate.of(2025, 4, 9))).isEqualTo("2025-04-09T16:59:59.999999Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-09T16:59:59Z, 2, 2025-04-11T16:59:59.999999Z",
        "2025-04-09T17:00:00Z, 2, 2025-04-14T16:59:59.999999Z",
        "2025-04-10T03:00:00Z, 0, 2025-04-10T16:59:59.999999Z",
        "2025-06-05T03:00:00Z, 1, 2025-06-10T16:59:59.999999Z",
        "2025-06-07T03:00:00Z, 1, 2025-06-10T16:59:59.999999Z"
    })
    void deadlineIsTheEndOfTheLastWorkingDay(Instant start, int workingDays, Instant deadline) {
        assertThat(CALENDAR.deadlineAfter(start, workingDays)).isEqualTo(deadline);
    }

    @Test
    void deadlineLiesAhead() {
        assertThatThrownBy(() -> CALENDAR.deadlineAfter(Instant.parse("2025-04-10T03:00:00Z"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearOfTheOperatorReplacesTheSameYearAndAddsNewOnes() throws IOException {
        WorkingCalendar calendar = WorkingCalendar.fromFile(file(
                "2026-01-01,national,Tahun Baru\n2027-01-01,national,Tahun Baru\n2027-01-04,collective_leave,Cuti\n"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 6, 6))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-05");
    }

    @Test
    void namesFileAndLineThatIsNoHoliday() throws IOException {
        Path wrongDate = file("2027-01-01,national,Tahun Baru\n2027-02-30,national,Salah\n");
        assertThatThrownBy(() -> WorkingCalendar.fromFile(wrongDate))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holidays.csv, line 3");

        Path wrongKind = file("2027-01-01,feast,Tahun Baru\n");
        assertThatThrownBy(() -> WorkingCalendar.fromFile(wrongKind))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holidays.csv, line 2");
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> WorkingCalendar.fromFile(folder.resolve("nowhere.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void knowsNoYearWithoutHolidays() {
        unknown(() -> new WorkingCalendar(List.of()).isWorkingDay(LocalDate.of(2025, 6, 4)), 2025);
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("holidays.csv"), "date,kind,name\n" + rows);
    }

    private static void unknown(ThrowingCallable call, int year) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UnknownCalendarYear.class,
                        error -> assertThat(error.year()).isEqualTo(year))
                .hasMessageContaining(String.valueOf(year));
    }
}
