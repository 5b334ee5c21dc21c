package id.halal.quota.pace;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.halal.indonesia.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How fast the units of a node and all below it are used, beside the pace its target asks for. Averages are per working day, two
 * decimals, half up, over fewer days while the programme is younger.
 *
 * @param workingDaysLeft from today to the target date, both included; absent without a target date
 * @param neededPerWorkingDay what remains over the days left; two decimals, half up
 * @param usedLast5 newly used (granted less released) per working day, over the last 5 that are over
 * @param usedLast20 over the last 20
 * @param issuedLast5 certificates per working day
 * @param issuedLast20 certificates per working day
 * @param usedPerDay the counts behind it, one for each of the report's workingDays
 * @param issuedPerDay likewise
 * @param forecast absent when forecastGap says why
 */
@Schema(name = "AbsorptionPace")
public record Pace(
        @Nullable Integer workingDaysLeft,
        @Nullable BigDecimal neededPerWorkingDay,
        @JsonInclude @Nullable BigDecimal usedLast5,
        @JsonInclude @Nullable BigDecimal usedLast20,
        @JsonInclude @Nullable BigDecimal issuedLast5,
        @JsonInclude @Nullable BigDecimal issuedLast20,
        List<Long> usedPerDay,
        List<Long> issuedPerDay,
        @Nullable Forecast forecast,
        @Nullable PaceGap forecastGap) {

    static Pace of(
            long remaining, DayCounts counts, PaceWindow window, @Nullable LocalDate target, WorkingCalendar calendar) {
        Integer daysLeft = target == null ? null : window.workingDaysTo(calendar, target);
        PaceGap gap = gap(remaining, counts);
        return new Pace(
                daysLeft,
                daysLeft == null || daysLeft == 0 ? null : perDay(remaining, daysLeft),
                average(counts.used(), 5),
                average(counts.used(), PaceWindow.MAX_PAST),
                average(counts.issued(), 5),
                average(counts.issued(), PaceWindow.MAX_PAST),
                Arrays.stream(counts.used()).boxed().toList(),
                Arrays.stream(counts.issued()).boxed().toList(),
                gap == null ? Forecast.of(remaining, counts.used(), window, target, daysLeft, calendar) : null,
                gap);
    }

    private static @Nullable PaceGap gap(long remaining, DayCounts counts) {
        if (remaining <= 0) {
            return PaceGap.NOTHING_REMAINS;
        }
        if (counts.used().length == 0) {
            return PaceGap.NOT_STARTED;
        }
        return Arrays.stream(counts.used()).sum() <= 0 ? PaceGap.NO_USE : null;
    }

    /** Over the last days of the window; null when none is over yet. */
    static @Nullable BigDecimal average(long[] counts, int days) {
        int over = Math.min(days, counts.length);
        return over == 0
                ? null
                : perDay(
                        Arrays.stream(counts, counts.length - over, counts.length)
                                .sum(),
                        over);
    }

    private static BigDecimal perDay(long units, int days) {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }
}
