package id.halal.application.standing;

import id.halal.application.certificate.CertificateStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a certificate stands and how it came there, for those who may see its file.
 *
 * @param proposal what waits for a second person
 * @param allowedActions what this caller may propose now
 * @param history oldest first; the issue itself is the history of the file
 */
@Schema(name = "CertificateStanding")
public record StandingView(
        String number,
        UUID applicationId,
        CertificateStatus status,
        long version,
        @Nullable String supersededBy,
        @Nullable StandingProposalView proposal,
        List<StandingAction> allowedActions,
        List<Entry> history) {

    /**
     * One step.
     *
     * @param previousNumber which a correction replaced
     * @param previousIssuedOn likewise the date
     */
    @Schema(name = "CertificateHistoryEntry")
    public record Entry(
            Instant at,
            StandingAction action,
            CertificateStatus from,
            CertificateStatus to,
            @Nullable String proposedBy,
            String actor,
            String actorRole,
            @Nullable StandingReason reasonCode,
            @Nullable String reason,
            @Nullable String documentSha256,
            @Nullable String previousNumber,
            @Nullable LocalDate previousIssuedOn) {}
}
