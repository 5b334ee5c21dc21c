package id.halal.quota.yearend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A unit that a running file holds.
 *
 * @param allocationId the node that holds it
 * @param heldSince when the claim changed last
 */
@Schema(name = "OpenHoldView")
public record OpenHoldView(
        UUID applicationId,
        UUID businessId,
        UUID allocationId,
        String regencyCode,
        @Nullable String lp3hRegistration,
        Instant submittedAt,
        Instant heldSince) {}
