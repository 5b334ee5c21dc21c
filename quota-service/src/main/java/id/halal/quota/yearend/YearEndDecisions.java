package id.halal.quota.yearend;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Decisions about units still held, all or none.
 *
 * @param documentNumber of the decision
 * @param decisions one per file, at most 500 at once
 */
@Schema(name = "YearEndDecisions")
public record YearEndDecisions(
        @NotBlank @Size(max = 100) String documentNumber,

        @Nullable @Size(max = 500) String reason,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull OfHold> decisions) {

    /**
     * About one file's unit.
     *
     * @param facilitationCode of the new programme when it is carried; the same owner's, of the next year, active
     */
    @Schema(name = "YearEndDecisionOfHold")
    public record OfHold(
            @NotNull UUID applicationId,
            @NotNull YearEndDecision decision,

            @Nullable @Size(max = 30) String facilitationCode) {}
}
