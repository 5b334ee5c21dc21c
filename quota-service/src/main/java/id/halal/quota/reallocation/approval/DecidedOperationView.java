package id.halal.quota.reallocation.approval;

import id.halal.quota.reallocation.MovedUnits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decided operation.
 *
 * @param moved what it moved, once approved
 */
@Schema(name = "DecidedOperation")
public record DecidedOperationView(
        PendingOperationView operation, @Nullable MovedUnits moved) {}
