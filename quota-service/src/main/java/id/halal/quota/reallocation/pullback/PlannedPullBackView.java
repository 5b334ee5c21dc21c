package id.halal.quota.reallocation.pullback;

import id.halal.quota.allocation.AllocationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A new pull-back and the two nodes.
 *
 * @param approvalNeeded said in a dry run of an immediate one: so many units need a second person
 * @param allocations parent and node: as they are now, in a dry run as they would be if the cut-over were now
 */
@Schema(name = "PlannedPullBack")
public record PlannedPullBackView(PullBackView pullBack, boolean approvalNeeded, List<AllocationView> allocations) {}
