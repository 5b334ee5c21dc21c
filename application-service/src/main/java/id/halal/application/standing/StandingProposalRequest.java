package id.halal.application.standing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody proposes to do with a certificate.
 *
 * @param reason in words of the one who proposes; no names of persons
 * @param documentSha256 the paper it rests on, stored at the certificate before
 */
@Schema(name = "CertificateProposalRequest")
public record StandingProposalRequest(
        @NotNull Proposed action,
        @NotNull StandingReason reasonCode,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {

    /** What can be proposed; a development supersedes by itself. */
    @Schema(name = "CertificateProposedAction")
    public enum Proposed {
        BLOCK,
        UNBLOCK,
        REVOKE
    }

    StandingAction step() {
        return switch (action) {
            case BLOCK -> StandingAction.BLOCK;
            case UNBLOCK -> StandingAction.UNBLOCK;
            case REVOKE -> StandingAction.REVOKE;
        };
    }
}
