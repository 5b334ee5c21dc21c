package id.halal.quota.reallocation.increase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for more units.
 *
 * @param units asked for
 * @param status REQUESTED, APPROVED, REJECTED or WITHDRAWN
 * @param unitsGranted once approved
 * @param transferId the movement it became
 * @param requestedBy token subject
 * @param decidedBy token subject
 */
@Schema(name = "QuotaIncreaseRequest")
public record IncreaseView(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        long units,
        String reason,
        String documentNumber,
        String status,
        @Nullable Long unitsGranted,
        @Nullable UUID transferId,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable String decisionDocumentNumber,
        long version) {

    static IncreaseView of(Increase increase) {
        Increase.Answer answer = increase.answer();
        return new IncreaseView(
                increase.id(),
                increase.programmeId(),
                increase.allocationId(),
                increase.units(),
                increase.reason(),
                increase.documentNumber(),
                increase.status().name(),
                answer == null ? null : answer.unitsGranted(),
                answer == null ? null : answer.transferId(),
                increase.requestedBy(),
                increase.requestedAt(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.documentNumber(),
                increase.version());
    }
}
