package id.halal.quota.reallocation.increase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on a request for more units.
 *
 * @param units granted, at most what was asked for; all of it when absent; only with an approval
 * @param ceilingRupiah what the whole programme may cost from now on; only when a root gets units from outside and its programme has a
 *     ceiling, which the same letter raises
 * @param documentNumber of the letter that decides
 */
@Schema(name = "QuotaIncreaseDecision")
public record IncreaseDecision(
        @NotNull Decision decision,
        @Nullable @Min(1) Long units,
        @Nullable @Min(1) @Max(1_000_000_000_000_000L) Long ceilingRupiah,

        @NotBlank @Size(max = 500) String reason,

        @NotBlank @Size(max = 100) String documentNumber) {

    /** Which way it goes. */
    @Schema(name = "QuotaIncreaseDecisionKind")
    public enum Decision {
        APPROVE,
        REJECT
    }

    IncreaseAction action() {
        return switch (decision) {
            case APPROVE -> IncreaseAction.APPROVE;
            case REJECT -> IncreaseAction.REJECT;
        };
    }
}
