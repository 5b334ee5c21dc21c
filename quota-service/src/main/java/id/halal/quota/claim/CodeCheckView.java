package id.halal.quota.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether a facilitation code can be used for a file today.
 *
 * @param programmeName absent when nobody knows the code
 * @param usable nothing refuses it
 * @param wouldWait nothing refuses it, but no unit or no money looks free: the file would wait in the order of submission
 * @param refusals every reason that refuses it, the one that counts first
 */
@Schema(name = "FacilitationCodeCheck")
public record CodeCheckView(
        String facilitationCode,
        @Nullable String programmeName,
        boolean usable,
        boolean wouldWait,
        List<Refusal> refusals) {

    /**
     * One reason.
     *
     * @param code as a claim would be denied with
     * @param message in the caller's language
     */
    @Schema(name = "FacilitationCodeRefusal")
    public record Refusal(QuotaCode code, String message) {}
}
