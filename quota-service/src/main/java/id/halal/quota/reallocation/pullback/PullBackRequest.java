package id.halal.quota.reallocation.pullback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Free units of a node go back to its parent.
 *
 * @param cutOverDate today for at once; at latest the programme's last day
 * @param units at most so many; absent for all that are free on that day
 * @param documentNumber of the letter that decides it
 */
@Schema(name = "AllocationPullBack")
public record PullBackRequest(
        @NotNull LocalDate cutOverDate,

        @Nullable @Min(1) @Max(10_000_000) Long units,

        @NotBlank @Size(max = 500) String reason,

        @NotBlank @Size(max = 100) String documentNumber) {

    PullBackRequest at(LocalDate date, long number) {
        return new PullBackRequest(date, number, reason, documentNumber);
    }

    PullBackRequest at(LocalDate date) {
        return new PullBackRequest(date, units, reason, documentNumber);
    }
}
