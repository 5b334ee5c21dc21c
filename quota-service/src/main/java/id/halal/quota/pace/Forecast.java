package id.halal.quota.pace;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.halal.indonesia.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The date on which the last unit will be used, if it goes on as in the window. A date is null when more runs than that do not get there
 * within the days to come that the calendar knows.
 *
 * @param earliest 10 % of the runs are there
 * @param median half of the runs
 * @param latest 90 %
 * @param onTimePercent of the runs that keep to the target date; absent without one
 * @param medianLateBy working days from the target date to the median; negative when it is earlier
 */
@Schema(name = "AbsorptionForecast")
public record Forecast(
        @JsonInclude @Nullable LocalDate earliest,
        @JsonInclude @Nullable LocalDate median,
        @JsonInclude @Nullable LocalDate latest,
        @Nullable BigDecimal onTimePercent,
        @Nullable Integer medianLateBy) {

    static Forecast of(
            long remaining,
            long[] counts,
            PaceWindow window,
            @Nullable LocalDate target,
            @Nullable Integer daysLeft,
            WorkingCalendar calendar) {
        int[] arrivals = Bootstrap.arrivals(remaining, counts, window.future().size());
        LocalDate median = date(window.future(), Bootstrap.percentile(arrivals, 50));
        return new Forecast(
                date(window.future(), Bootstrap.percentile(arrivals, 10)),
                median,
                date(window.future(), Bootstrap.percentile(arrivals, 90)),
                daysLeft == null ? null : onTime(arrivals, daysLeft),
                median == null || target == null || daysLeft == null
                        ? null
                        : Integer.valueOf(calendar.workingDaysBetween(target, median)));
    }

    private static @Nullable LocalDate date(List<LocalDate> future, int days) {
        return days > future.size() ? null : future.get(days - 1);
    }

    private static BigDecimal onTime(int[] arrivals, int daysLeft) {
        int reached = 0;
        while (reached < arrivals.length && arrivals[reached] <= daysLeft) {
            reached++;
        }
        return BigDecimal.valueOf(100L * reached).divide(BigDecimal.valueOf(arrivals.length), 1, RoundingMode.HALF_UP);
    }
}
