package id.halal.quota.reallocation.replacement;

import id.halal.quota.allocation.AllocationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new replacement.
 *
 * @param allocation the node that holds the unit: as it is now, in a dry run as it would be once the file has let the unit go and nobody
 *     waits for it
 */
@Schema(name = "RecordedReplacement")
public record RecordedReplacementView(ReplacementView replacement, AllocationView allocation) {}
