package id.halal.business.oss;

import id.halal.business.registry.NibSource;
import id.halal.business.registry.NibStatus;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a business' NIB.
 *
 * @param source OSS or PORTAL; absent while unverified
 * @param differences NAME, SCALE, REGENCY: where OSS says otherwise
 * @param lookup the latest question to OSS
 */
record NibVerificationView(
        UUID businessId,
        String nib,
        NibStatus status,
        @Nullable NibSource source,
        List<String> differences,
        @Nullable Instant checkedAt,
        @Nullable NibLookupView lookup) {}
