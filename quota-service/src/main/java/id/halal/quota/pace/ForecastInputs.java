package id.halal.quota.pace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the paces and forecasts of a report go by: with these and a pace's counts anyone can repeat a forecast.
 *
 * @param workingDays the days counted: up to 20 working days that are over, earliest first. Use on a day off counts with the working day
 *     before it.
 * @param seed of {@code java.util.SplittableRandom}
 * @param runs how often the days to come are drawn from workingDays, with replacement
 * @param horizonDays working days to come, today included, as far as the calendar knows; at most 260
 * @param calendarYearUnknown the year whose holidays must be told before there can be a pace
 */
@Schema(name = "AbsorptionForecastInputs")
public record ForecastInputs(
        List<LocalDate> workingDays,
        long seed,
        int runs,
        int horizonDays,
        @Nullable Integer calendarYearUnknown) {

    public static ForecastInputs of(PaceWindow window) {
        return new ForecastInputs(
                window.past(), Bootstrap.SEED, Bootstrap.RUNS, window.future().size(), window.unknownYear());
    }
}
