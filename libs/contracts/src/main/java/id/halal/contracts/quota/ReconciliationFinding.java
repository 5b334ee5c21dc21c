package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Two figures of the ledger that should be one.
 *
 * @param allocationId the node; absent for a figure of the whole programme
 * @param what which figure: a place of a balance, or a count of claims or applications
 * @param balance what the ledger says
 * @param proof what it should be
 */
public record ReconciliationFinding(
        UUID findingId,
        UUID programmeId,
        @Nullable UUID allocationId,
        String what,
        long balance,
        long proof,
        Instant at) {}
