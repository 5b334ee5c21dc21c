package id.halal.application.misuse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A case.
 *
 * @param contact how to reach who told: masked, or in full when a purpose was given; absent when none was left
 */
@Schema(name = "MisuseReport")
public record MisuseReportView(
        UUID id,
        long version,
        MisuseKind kind,
        @Nullable String certificateNumber,
        @Nullable UUID applicationId,
        @Nullable String provinceCode,
        @Nullable String regencyCode,
        String description,
        @Nullable String contact,
        Instant reportedAt,
        @Nullable MisuseOutcome outcome,
        @Nullable String note,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    MisuseReportView withContact(@Nullable String shown) {
        return new MisuseReportView(
                id,
                version,
                kind,
                certificateNumber,
                applicationId,
                provinceCode,
                regencyCode,
                description,
                shown,
                reportedAt,
                outcome,
                note,
                closedBy,
                closedAt);
    }
}
