package id.halal.contracts.quota;

import java.time.Instant;
import java.util.UUID;

/**
 * A movement of many units that a second person must approve.
 *
 * @param allocationId the node it begins at
 * @param kind TRANSFER, PULL_BACK, INCREASE and others
 * @param units how many units it would move, at most
 * @param status PROPOSED, APPROVED, REJECTED or WITHDRAWN
 */
public record PendingOperationFact(
        UUID operationId,
        UUID programmeId,
        UUID allocationId,
        String kind,
        long units,
        String status,
        String documentNumber,
        Instant at) {}
