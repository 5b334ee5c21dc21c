package id.halal.quota.reallocation.increase;

import id.halal.quota.reallocation.MovedUnits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decided request for more units.
 *
 * @param moved what moved, once approved
 */
@Schema(name = "DecidedQuotaIncrease")
public record DecidedIncreaseView(
        IncreaseView request, @Nullable MovedUnits moved) {}
