package id.halal.quota.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whether the ledger of a programme agrees with itself, read in one snapshot.
 *
 * @param balanced no difference was found
 * @param nodes how many nodes were proven
 * @param differences empty when balanced
 * @param checkedAt real time of the last check by the service itself, which also holds claims against applications; absent before the
 *     first
 * @param openFindings what that check found and has not seen gone, in the caller's scope
 */
@Schema(name = "Reconciliation")
public record Reconciliation(
        UUID programmeId,
        Instant at,
        boolean balanced,
        int nodes,
        List<Difference> differences,
        @Nullable Instant checkedAt,
        List<Finding> openFindings) {

    /**
     * Two figures that should be one.
     *
     * @param what a place of the balance (against the sum of movements), CLAIMS_HELD or CLAIMS_ISSUED (against live claims),
     *     RESERVATIONS (against open ones), or
     *     CHILDREN_ALLOCATED (against what the children have received), or DAY_USED and DAY_ISSUED (the counts by day against the
     *     movements behind them)
     */
    @Schema(name = "ReconciliationDifference")
    public record Difference(UUID allocationId, String what, long balance, long proof) {}
}
