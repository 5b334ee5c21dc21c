package id.halal.quota.reallocation.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An operation above the threshold.
 *
 * @param subject what it is carried out on: a node, or an increase request
 * @param threshold the units above which a second person is needed, when it was proposed
 * @param status PROPOSED, APPROVED, REJECTED or WITHDRAWN
 * @param proposedBy token subject
 * @param decidedBy token subject
 * @param transferId the movement it became, once approved
 */
@Schema(name = "PendingOperation")
public record PendingOperationView(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        OperationKind kind,
        UUID subject,
        long units,
        long threshold,
        String reason,
        String documentNumber,
        String status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID transferId,
        long version) {

    static PendingOperationView of(PendingOperation operation) {
        return new PendingOperationView(
                operation.id(),
                operation.programmeId(),
                operation.allocationId(),
                operation.kind(),
                operation.subject(),
                operation.units(),
                operation.threshold(),
                operation.reason(),
                operation.documentNumber(),
                operation.status().name(),
                operation.proposedBy(),
                operation.proposedAt(),
                operation.decidedBy(),
                operation.decidedAt(),
                operation.transferId(),
                operation.version());
    }
}
