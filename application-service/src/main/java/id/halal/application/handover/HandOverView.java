package id.halal.application.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that waits to be typed into SIHALAL.
 *
 * @param takenBy who types it; absent when nobody does, or not any longer
 */
@Schema(name = "HandOverView")
public record HandOverView(
        UUID applicationId,
        String status,
        String businessName,
        String regencyCode,
        Instant submittedAt,
        @Nullable String takenBy,
        @Nullable Instant takenAt) {}
