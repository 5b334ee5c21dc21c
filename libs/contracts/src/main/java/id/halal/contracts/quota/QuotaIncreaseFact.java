package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for more units of a node, and what was decided on it.
 *
 * @param allocationId the node that shall have more
 * @param units how many were asked for
 * @param unitsGranted how many were granted, once approved
 * @param status REQUESTED, APPROVED, REJECTED or WITHDRAWN
 */
public record QuotaIncreaseFact(
        UUID requestId,
        UUID programmeId,
        UUID allocationId,
        long units,
        @Nullable Long unitsGranted,
        String status,
        String documentNumber,
        Instant at) {}
