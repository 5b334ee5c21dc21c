package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A decision as it was entered; it takes effect when the session is closed. */
@Schema(name = "FatwaDecisionView")
public record FatwaDecisionView(
        UUID applicationId,
        FatwaOutcome decision,
        @Nullable String reason,
        @Nullable String decisionNumber,
        String enteredBy,
        Instant enteredAt) {}
