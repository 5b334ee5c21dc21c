package id.halal.quota.claim;

import id.halal.contracts.Channel;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What one submission asks for.
 *
 * @param submissionId UUIDv7, breaks a tie of {@code submittedAt}
 * @param facilitationCode empty when the file names none
 * @param regencyCode of the production facility
 * @param lp3h the LP3H asked for; absent when one shall be proposed
 * @param submittedAt domain time
 */
record ClaimRequest(
        UUID submissionId,
        UUID applicationId,
        UUID businessId,
        String facilitationCode,
        Channel channel,
        String provinceCode,
        String regencyCode,
        @Nullable String lp3h,
        @Nullable String companion,
        @Nullable String ownerSubject,
        Product product,
        Instant submittedAt) {}
