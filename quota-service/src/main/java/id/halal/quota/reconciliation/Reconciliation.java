package id.halal.quota.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whether the ledger of a programme agrees with itself, read in one snapshot.
 *
 * @param balanced no difference was found
 * @param nodes how many nodes were proven
 * @param differences empty when balanced
 */
@Schema(name = "Reconciliation")
public record Reconciliation(UUID programmeId, Instant at, boolean balanced, int nodes, List<Difference> differences) {

    /**
     * Two figures that should be one.
     *
     * @param what a place of the balance (against the sum of movements), CLAIMS_HELD or CLAIMS_ISSUED (against live claims),
     *     RESERVATIONS (against open ones), or
     *     CHILDREN_ALLOCATED (against what the children have received)
     */
    @Schema(name = "ReconciliationDifference")
    public record Difference(UUID allocationId, String what, long balance, long proof) {}
}
