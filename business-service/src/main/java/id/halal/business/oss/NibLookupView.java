package id.halal.business.oss;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to OSS.
 *
 * @param state WAITING, ANSWERED, FAILED or SUPERSEDED
 * @param lastProblem why it still waits or failed, e.g. TIMEOUT
 */
record NibLookupView(
        UUID id,
        UUID businessId,
        String nib,
        String state,
        Instant requestedAt,
        int attempts,
        @Nullable String lastProblem,
        @Nullable Instant endedAt) {}
