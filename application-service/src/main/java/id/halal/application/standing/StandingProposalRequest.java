package id.halal.application.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody proposes to do with a certificate.
 *
 * @param reason in words of the one who proposes; no names of persons
 * @param documentSha256 the paper it rests on, stored at the certificate before
 * @param correctNumber of BPJPH's certificate, for CORRECT, when it was recorded wrongly
 * @param correctIssuedOn likewise its date; one of the two is needed
 */
@Schema(name = "CertificateProposalRequest")
public record StandingProposalRequest(
        @NotNull Proposed action,
        @NotNull StandingReason reasonCode,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256,
        @Size(max = 40) @Nullable String correctNumber,
        @Nullable LocalDate correctIssuedOn) {

    /** What can be proposed; a development supersedes by itself. */
    @Schema(name = "CertificateProposedAction")
    public enum Proposed {
        BLOCK,
        UNBLOCK,
        REVOKE,
        CORRECT
    }

    StandingAction step() {
        return switch (action) {
            case BLOCK -> StandingAction.BLOCK;
            case UNBLOCK -> StandingAction.UNBLOCK;
            case REVOKE -> StandingAction.REVOKE;
            case CORRECT -> StandingAction.CORRECT;
        };
    }
}
