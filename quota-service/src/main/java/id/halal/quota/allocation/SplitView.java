package id.halal.quota.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The figures after a split.
 *
 * @param allocation the node that was split, with its new version
 * @param children the new nodes only, in the order asked for
 */
@Schema(name = "AllocationSplitView")
public record SplitView(AllocationView allocation, List<AllocationView> children) {}
