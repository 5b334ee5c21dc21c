package id.halal.quota.allocation;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What stands behind a movement.
 *
 * @param actor token subject, or the job that did it
 * @param applicationId the claim behind it
 * @param transferId links the two sides of a movement between nodes
 * @param documentNumber of the letter or decision
 */
public record Cause(
        MovementKind kind,
        String actor,
        @Nullable String reason,
        @Nullable UUID applicationId,
        @Nullable UUID transferId,
        @Nullable String documentNumber) {

    /** Movements of claims follow application events and need no letter. */
    public static Cause ofClaim(MovementKind kind, String actor, @Nullable String reason, UUID applicationId) {
        return new Cause(kind, actor, reason, applicationId, null, null);
    }

    Cause withTransfer(UUID transfer) {
        return new Cause(kind, actor, reason, applicationId, transfer, documentNumber);
    }
}
