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
 * One rung of a target ladder.
 *
 * @param regionCode province (2 digits) or regency (4)
 * @param pathway ANY when absent
 * @param byDate the last day on which the target can be met; 31 December when only a year is known
 * @param value to be reached in all until then
 */
@Schema(name = "NewTarget")
public record NewTarget(
        @NotNull String regionCode,
        @Nullable ReportedPathway pathway,
        @NotNull Measure measure,
        @NotNull LocalDate byDate,

        @NotNull @Min(0) @Max(1_000_000_000_000L) Long value,

        @NotBlank @Size(max = 500) String source,

        @Nullable @Size(max = 100) String documentNumber) {

    ReportedPathway pathwayOrAny() {
        return pathway == null ? ReportedPathway.ANY : pathway;
    }
}
