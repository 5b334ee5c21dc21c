package id.halal.application.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was proposed, and what became of it.
 *
 * @param correctNumber what a correction puts in the place of the number; absent when that is right
 * @param correctIssuedOn likewise of the date
 */
@Schema(name = "CertificateProposal")
public record StandingProposalView(
        UUID id,
        StandingAction action,
        StandingReason reasonCode,
        String reason,
        String documentSha256,
        String proposedBy,
        Instant proposedAt,
        Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String correctNumber,
        @Nullable LocalDate correctIssuedOn) {

    /** What became of a proposal. */
    @Schema(name = "CertificateProposalOutcome")
    public enum Outcome {
        OPEN,
        CONFIRMED,
        REFUSED
    }
}
