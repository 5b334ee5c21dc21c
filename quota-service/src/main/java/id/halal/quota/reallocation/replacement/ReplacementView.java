package id.halal.quota.reallocation.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A replacement.
 *
 * @param applicationId the file whose unit it is
 * @param status RECORDED until the file has let the unit go; then RESERVED for the successor, PASSED_ON to one who waited, or LAPSED
 * @param reservationId once the unit is kept for the successor
 * @param recordedBy token subject
 */
@Schema(name = "Replacement")
public record ReplacementView(
        UUID applicationId,
        UUID businessId,
        UUID successorBusinessId,
        UUID programmeId,
        UUID allocationId,
        String status,
        @Nullable String reason,
        String documentNumber,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant settledAt,
        @Nullable UUID reservationId) {

    static ReplacementView of(Replacement replacement) {
        return new ReplacementView(
                replacement.applicationId(),
                replacement.businessId(),
                replacement.successorBusinessId(),
                replacement.programmeId(),
                replacement.allocationId(),
                replacement.status().name(),
                replacement.decision().reason(),
                replacement.decision().documentNumber(),
                replacement.decision().actor(),
                replacement.recordedAt(),
                replacement.settledAt(),
                replacement.reservationId());
    }
}
