package id.halal.contracts.application;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody told of a misuse of a certificate or of the halal label. Who it was is never told.
 *
 * @param applicationId the file of the certificate, when it is one of ours
 * @param certificateNumber as it was read off the product; it may be unknown here
 * @param provinceCode 2 digits, when it is known where
 * @param regencyCode 4 digits, when it is known where
 * @param outcome how the case ended; absent while it is open
 */
public record MisuseFact(
        UUID reportId,
        @Nullable UUID applicationId,
        @Nullable String certificateNumber,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        String kind,
        @Nullable String outcome,
        Instant at) {}
