package id.halal.application.sihalal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to SIHALAL.
 *
 * @param state OPEN, or ENDED when nothing more is expected of SIHALAL
 * @param dueAt since when it waits, or when its turn comes
 * @param waitsSeconds how long it has waited by now; 0 before its turn
 * @param attempts since the last answer
 * @param lastProblem why it waits, e.g. TIMEOUT; absent while nothing is wrong
 * @param answeredAt the last answer
 */
@Schema(name = "SihalalLookupView")
public record SihalalLookupView(
        UUID applicationId,
        String sihalalNumber,
        String state,
        Instant dueAt,
        long waitsSeconds,
        int attempts,
        @Nullable String lastProblem,
        @Nullable Instant answeredAt) {}
