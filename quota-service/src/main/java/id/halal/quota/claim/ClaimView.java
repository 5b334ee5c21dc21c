package id.halal.quota.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A claim of one application.
 *
 * @param allocationId the node that holds or held the unit
 * @param status HELD, ISSUED, WAITLISTED, DENIED or RELEASED
 * @param code why it was denied or let go: QUOTA_…
 * @param lp3hRegistration of that node; before a grant the one asked for
 */
@Schema(name = "ClaimView")
public record ClaimView(
        UUID applicationId,
        UUID businessId,
        UUID submissionId,
        @Nullable UUID programmeId,
        @Nullable UUID allocationId,
        @Nullable String facilitationCode,
        String status,
        @Nullable String code,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3hRegistration,
        Instant submittedAt,
        Instant changedAt) {}
