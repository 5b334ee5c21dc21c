package id.halal.quota.reallocation.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A second person's decision.
 *
 * @param decision APPROVE carries the operation out at once, REJECT ends it
 */
@Schema(name = "OperationDecision")
public record OperationDecision(
        @NotNull Decision decision,

        @NotBlank @Size(max = 500) String reason) {

    /** Which way it goes. */
    @Schema(name = "OperationDecisionKind")
    public enum Decision {
        APPROVE,
        REJECT
    }

    /** Who does it, and why. */
    record By(String actor, String reason) {}

    PendingAction action() {
        return switch (decision) {
            case APPROVE -> PendingAction.APPROVE;
            case REJECT -> PendingAction.REJECT;
        };
    }
}
