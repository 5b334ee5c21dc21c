package id.halal.quota.reallocation.approval;

import id.halal.contracts.quota.PendingOperationFact;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.reallocation.OperationHistory;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An operation that waits for a second person, or has been decided.
 *
 * @param subject what it is carried out on: a node, or an increase request
 * @param request the body that was proposed, as JSON
 * @param transferId the movement it became, once approved
 */
record PendingOperation(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        OperationKind kind,
        UUID subject,
        long units,
        long threshold,
        String request,
        String reason,
        String documentNumber,
        PendingStatus status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID transferId,
        OperationHistory.Lies lies,
        long version) {

    static PendingOperation read(ResultSet row) throws SQLException {
        return new PendingOperation(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                OperationKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getLong("units"),
                row.getLong("threshold"),
                row.getString("request"),
                row.getString("reason"),
                row.getString("document_number"),
                PendingStatus.valueOf(row.getString("status")),
                row.getString("proposed_by"),
                Sql.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Sql.instantOrNull(row, "decided_at"),
                row.getObject("transfer_id", UUID.class),
                new OperationHistory.Lies(row.getString("province_code"), row.getString("regency_code"), null),
                row.getLong("version"));
    }

    PendingOperation decided(PendingStatus to, String by, Instant at, @Nullable UUID transfer) {
        return new PendingOperation(
                id,
                programmeId,
                allocationId,
                kind,
                subject,
                units,
                threshold,
                request,
                reason,
                documentNumber,
                to,
                proposedBy,
                proposedAt,
                by,
                at,
                transfer,
                lies,
                version + 1);
    }

    PendingOperationFact fact(Instant at) {
        return new PendingOperationFact(
                id, programmeId, allocationId, kind.name(), units, status.name(), documentNumber, at);
    }
}
