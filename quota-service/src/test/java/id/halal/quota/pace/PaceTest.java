package id.halal.quota.pace;

import id.halal.indonesia.WorkingCalendar;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Windows and paces on dates of 2025. */
class PaceTest {

    private static final UUID NODE = new UUID(0, 1);
    private static final LocalDate OPENED = LocalDate.of(2025, 4, 8);

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void theWindowEndsBeforeTodayAndTheDaysToComeBeginWithIt() {
        PaceWindow window = PaceWindow.of(calendar, LocalDate.of(2025, 5, 16), OPENED);

        assertThat(window.past())
                .hasSize(20)
                .startsWith(LocalDate.of(2025, 4, 14))
                .endsWith(LocalDate.of(2025, 5, 14), LocalDate.of(2025, 5, 15));
        assertThat(window.whole()).isFalse();
        assertThat(window.future())
                .startsWith(LocalDate.of(2025, 5, 16), LocalDate.of(2025, 5, 19))
                .hasSize(260);
        assertThat(window.workingDaysTo(calendar, LocalDate.of(2025, 5, 16))).isEqualTo(1);
        // 29 and 30 May are days off
        assertThat(window.workingDaysTo(calendar, LocalDate.of(2025, 5, 31))).isEqualTo(9);
    }

    @Test
    void aYoungProgrammeHasFewerDays() {
        assertThat(PaceWindow.of(calendar, LocalDate.of(2025, 4, 10), OPENED).past())
                .containsExactly(OPENED, LocalDate.of(2025, 4, 9));
        assertThat(PaceWindow.of(calendar, OPENED, OPENED).past()).isEmpty();
        assertThat(PaceWindow.of(calendar, OPENED, null).past()).isEmpty();
    }

    @Test
    void useOnADayOffCountsWithTheWorkingDayBefore() {
        PaceWindow window = PaceWindow.of(calendar, LocalDate.of(2025, 4, 23), OPENED);

        // 18 April (Good Friday) and the week-end after it
        int thursday = window.past().indexOf(LocalDate.of(2025, 4, 17));
        assertThat(window.indexOf(LocalDate.of(2025, 4, 18))).isEqualTo(thursday);
        assertThat(window.indexOf(LocalDate.of(2025, 4, 20))).isEqualTo(thursday);
        assertThat(window.indexOf(LocalDate.of(2025, 4, 21))).isEqualTo(thursday + 1);
        assertThat(window.indexOf(LocalDate.of(2025, 4, 23))).isEqualTo(-1);
        assertThat(PaceWindow.of(calendar, LocalDate.of(2025, 6, 4), OPENED).indexOf(OPENED))
                .isEqualTo(-1);
        // A programme that opened on a Saturday
        PaceWindow young = PaceWindow.of(calendar, LocalDate.of(2025, 4, 16), LocalDate.of(2025, 4, 12));
        assertThat(young.indexOf(LocalDate.of(2025, 4, 12))).isZero();
    }

    @Test
    void averagesAndNeedHaveTwoDecimals() {
        Paces paces =
                paces(LocalDate.of(2025, 4, 17), new long[] {9, 0, 1, 2, 0, 4, 0}, new long[] {0, 0, 0, 0, 0, 0, 2});

        Pace pace = paces.pace(40, paces.of(List.of(NODE)), LocalDate.of(2025, 4, 25));

        assertThat(pace).isNotNull();
        assertThat(pace.workingDaysLeft()).isEqualTo(6);
        assertThat(pace.neededPerWorkingDay()).isEqualTo(new BigDecimal("6.67"));
        assertThat(pace.usedLast5()).isEqualTo(new BigDecimal("1.40"));
        assertThat(pace.usedLast20()).isEqualTo(new BigDecimal("2.29"));
        assertThat(pace.issuedLast5()).isEqualTo(new BigDecimal("0.40"));
        assertThat(pace.issuedLast20()).isEqualTo(new BigDecimal("0.29"));
        assertThat(pace.usedPerDay()).containsExactly(9L, 0L, 1L, 2L, 0L, 4L, 0L);
        assertThat(pace.forecastGap()).isNull();
    }

    @Test
    void anEvenPaceHasOneDate() {
        Paces paces = paces(LocalDate.of(2025, 4, 17), new long[] {2, 2, 2, 2, 2, 2, 2}, new long[7]);

        Pace pace = paces.pace(7, paces.of(List.of(NODE)), LocalDate.of(2025, 4, 21));

        // 17, 21, 22, 23 April: the fourth day uses the last unit
        assertThat(pace).isNotNull();
        assertThat(pace.forecast())
                .isEqualTo(new Forecast(
                        LocalDate.of(2025, 4, 23),
                        LocalDate.of(2025, 4, 23),
                        LocalDate.of(2025, 4, 23),
                        new BigDecimal("0.0"),
                        2));
        Pace inTime = paces.pace(3, paces.of(List.of(NODE)), LocalDate.of(2025, 4, 23));
        assertThat(inTime).isNotNull();
        assertThat(inTime.forecast())
                .isEqualTo(new Forecast(
                        LocalDate.of(2025, 4, 21),
                        LocalDate.of(2025, 4, 21),
                        LocalDate.of(2025, 4, 21),
                        new BigDecimal("100.0"),
                        -2));
    }

    @Test
    void whyThereIsNoForecastIsSaid() {
        Paces idle = paces(LocalDate.of(2025, 4, 17), new long[7], new long[7]);
        assertThat(gap(idle, 5)).isEqualTo(PaceGap.NO_USE);
        assertThat(gap(idle, 0)).isEqualTo(PaceGap.NOTHING_REMAINS);
        assertThat(gap(paces(OPENED, new long[0], new long[0]), 5)).isEqualTo(PaceGap.NOT_STARTED);
        Paces released = paces(LocalDate.of(2025, 4, 17), new long[] {1, 0, 0, 0, 0, 0, -2}, new long[7]);
        assertThat(gap(released, 5)).isEqualTo(PaceGap.NO_USE);
        // Slower than the days to come: no date, but no gap either
        Paces slow = paces(LocalDate.of(2025, 4, 17), new long[] {1, 0, 0, 0, 0, 0, 0}, new long[7]);
        Pace pace = slow.pace(1000, slow.of(List.of(NODE)), null);
        assertThat(pace).isNotNull();
        assertThat(pace.forecast()).isEqualTo(new Forecast(null, null, null, null, null));
    }

    @Test
    void pastItsTargetOrInAnUnknownYearThereIsNoPace() {
        Paces paces = paces(LocalDate.of(2025, 4, 17), new long[7], new long[7]);
        assertThat(paces.gap(LocalDate.of(2025, 4, 16))).isEqualTo(PaceGap.OVERDUE);
        assertThat(paces.gap(LocalDate.of(2025, 4, 17))).isNull();
        assertThat(paces.gap(LocalDate.of(2027, 1, 5))).isEqualTo(PaceGap.CALENDAR_YEAR_UNKNOWN);

        Paces unknown = new Paces(PaceWindow.of(calendar, LocalDate.of(2027, 1, 5), OPENED), new HashMap<>(), calendar);
        assertThat(unknown.gap(null)).isEqualTo(PaceGap.CALENDAR_YEAR_UNKNOWN);
        assertThat(unknown.pace(5, unknown.of(List.of(NODE)), null)).isNull();
        assertThat(ForecastInputs.of(unknown.window()).calendarYearUnknown()).isEqualTo(2027);
        // The end of what is known shortens the days to come
        assertThat(PaceWindow.of(calendar, LocalDate.of(2026, 12, 30), OPENED).future())
                .hasSize(2);
    }

    private static PaceGap gap(Paces paces, long remaining) {
        Pace pace = paces.pace(remaining, paces.of(List.of(NODE)), null);
        return pace == null ? null : pace.forecastGap();
    }

    private Paces paces(LocalDate today, long[] used, long[] issued) {
        PaceWindow window = PaceWindow.of(calendar, today, OPENED);
        assertThat(window.past()).hasSize(used.length);
        DayCounts counts = DayCounts.none(used.length);
        for (int day = 0; day < used.length; day++) {
            counts.add(day, used[day], issued[day]);
        }
        return new Paces(window, new HashMap<>(Map.of(NODE, counts)), calendar);
    }
}
