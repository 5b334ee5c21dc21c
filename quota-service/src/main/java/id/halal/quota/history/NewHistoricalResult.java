package id.halal.quota.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A figure of a time before this platform, or of a programme that does not run in it.
 *
 * @param regionCode province (2 digits) or regency (4)
 * @param fromYear first year it counts
 * @param toYear last year it counts; the first one when absent
 * @param pathway ANY when absent
 * @param asOf the day the figure was told, when its period was not over
 * @param source who says so: paper, site, letter, with its date
 */
@Schema(name = "NewHistoricalResult")
public record NewHistoricalResult(
        @NotNull String regionCode,

        @NotNull @Min(2000) @Max(2100) Integer fromYear,

        @Nullable @Min(2000) @Max(2100) Integer toYear,

        @Nullable ReportedPathway pathway,
        @NotNull Measure measure,

        @NotNull @Min(0) @Max(1_000_000_000_000L) Long value,

        @Nullable LocalDate asOf,

        @NotBlank @Size(max = 500) String source,

        @Nullable @Size(max = 100) String documentNumber) {

    int lastYear() {
        return toYear == null ? fromYear : toYear;
    }

    ReportedPathway pathwayOrAny() {
        return pathway == null ? ReportedPathway.ANY : pathway;
    }
}
