package id.halal.quota.reallocation;

import id.halal.quota.allocation.AllocationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * Units that moved between nodes, or would in a dry run.
 *
 * @param transferId links the movements; of no meaning in a dry run
 * @param approvalNeeded whether so many units need a second person: said in a dry run, false once they have moved
 * @param allocations the nodes that were touched, as they are after it, from the root down
 */
@Schema(name = "MovedUnits")
public record MovedUnits(UUID transferId, long units, boolean approvalNeeded, List<AllocationView> allocations) {}
