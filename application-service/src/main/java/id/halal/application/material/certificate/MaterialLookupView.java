package id.halal.application.material.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to the national search.
 *
 * @param position place in the queue; lower comes first
 * @param state WAITING, ANSWERED or FAILED
 * @param lastProblem why it still waits or failed, e.g. TIMEOUT
 * @param found lines of the answer
 */
@Schema(name = "MaterialLookup")
public record MaterialLookupView(
        UUID id,
        long position,
        @Nullable String number,
        @Nullable String product,
        @Nullable String producer,
        String state,
        Instant requestedAt,
        int attempts,
        @Nullable String lastProblem,
        @Nullable Integer found,
        @Nullable Instant endedAt) {}
