package id.halal.quota.allocation;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What stands behind a movement.
 *
 * @param actor token subject, or the job that did it
 * @param actorRole the role in which a person did it; for the letter that tells of it
 * @param applicationId the claim behind it
 * @param transferId links the two sides of a movement between nodes
 * @param documentNumber of the letter or decision
 */
public record Cause(
        MovementKind kind,
        String actor,
        @Nullable String actorRole,
        @Nullable String reason,
        @Nullable UUID applicationId,
        @Nullable UUID transferId,
        @Nullable String documentNumber) {

    /** Of a job or an event, which has no role. */
    public Cause(
            MovementKind kind,
            String actor,
            @Nullable String reason,
            @Nullable UUID applicationId,
            @Nullable UUID transferId,
            @Nullable String documentNumber) {
        this(kind, actor, null, reason, applicationId, transferId, documentNumber);
    }

    /** A person's decision on a tree: it has its reason and its letter. */
    public static Cause decided(MovementKind kind, Decision decision) {
        return new Cause(
                kind, decision.actor(), decision.role(), decision.reason(), null, null, decision.documentNumber());
    }

    /** Movements of claims follow application events and need no letter. */
    public static Cause ofClaim(MovementKind kind, String actor, @Nullable String reason, UUID applicationId) {
        return new Cause(kind, actor, reason, applicationId, null, null);
    }

    /** Links the two sides of a movement between nodes. */
    public Cause withTransfer(UUID transfer) {
        return new Cause(kind, actor, actorRole, reason, applicationId, transfer, documentNumber);
    }
}
