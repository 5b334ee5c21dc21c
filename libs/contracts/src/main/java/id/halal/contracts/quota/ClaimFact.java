package id.halal.contracts.quota;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of an application's claim on a unit. The claim's id is the application's id.
 *
 * @param allocationId the node that holds the unit; absent while none does
 * @param lp3hRegistration the LP3H of that node: the companion is assigned inside it
 * @param code why, for a denial or a release: a QUOTA_… code
 * @param waitlistPosition from 1, at the moment of waiting
 */
public record ClaimFact(
        UUID applicationId,
        UUID businessId,
        @Nullable UUID submissionId,
        @Nullable UUID programmeId,
        @Nullable UUID allocationId,
        @Nullable String facilitationCode,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3hRegistration,
        @Nullable String code,
        @Nullable Integer waitlistPosition,
        Instant at) {}
