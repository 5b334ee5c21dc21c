package id.halal.application.fatwa;

import id.halal.application.returns.ReturnNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision as it was entered; it takes effect when the session is closed.
 *
 * @param outcome absent before the closure
 * @param droppedState where the file stood instead, when it dropped out
 * @param droppedBy who had changed it
 * @param droppedAt when it was changed
 */
@Schema(name = "FatwaDecisionView")
public record FatwaDecisionView(
        UUID applicationId,
        FatwaOutcome decision,
        @Nullable String reason,
        @Nullable String decisionNumber,
        List<ReturnNote> notes,
        String enteredBy,
        Instant enteredAt,
        @Nullable DecisionResult outcome,
        @Nullable String droppedState,
        @Nullable String droppedBy,
        @Nullable Instant droppedAt) {

    boolean isDropped() {
        return outcome == DecisionResult.DROPPED;
    }
}
