package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Units went from one place of the ledger to another. Movements of claims that went the same way in one transaction are told together.
 *
 * @param movementId of the movement, of several the first
 * @param allocationId the node whose balance changed; a movement between two nodes is told once for each, linked by transferId
 * @param fromPlace OUTSIDE, UNDISTRIBUTED, UNRELEASED, AVAILABLE, RESERVED, HELD, ISSUED or CHILDREN
 * @param toPlace the same list
 * @param units at least 1
 * @param kind why it moved: SPLIT, GRANT, ISSUE, RELEASE, …
 * @param applicationId the claim behind it, when there is exactly one
 * @param documentNumber of the letter or decision behind it
 */
public record MovementFact(
        UUID movementId,
        UUID allocationId,
        UUID programmeId,
        String fromPlace,
        String toPlace,
        long units,
        String kind,
        @Nullable UUID applicationId,
        @Nullable UUID transferId,
        @Nullable String documentNumber,
        Instant at) {}
