package id.halal.quota.reallocation.increase;

import id.halal.contracts.quota.QuotaIncreaseFact;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.reallocation.OperationHistory;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A request for more units of a node.
 *
 * @param units asked for
 * @param answer null while nobody has decided
 */
record Increase(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        long units,
        String reason,
        String documentNumber,
        IncreaseStatus status,
        String requestedBy,
        Instant requestedAt,
        @Nullable Answer answer,
        OperationHistory.Lies lies,
        long version) {

    /**
     * How it ended.
     *
     * @param unitsGranted and {@code transferId} only when approved
     * @param documentNumber absent when it was withdrawn
     */
    record Answer(
            String by,
            Instant at,
            String reason,
            @Nullable String documentNumber,
            @Nullable Long unitsGranted,
            @Nullable UUID transferId) {

        private static Answer read(ResultSet row) throws SQLException {
            return new Answer(
                    row.getString("decided_by"),
                    Sql.instant(row, "decided_at"),
                    row.getString("decision_reason"),
                    row.getString("decision_document_number"),
                    row.getObject("units_granted", Long.class),
                    row.getObject("transfer_id", UUID.class));
        }
    }

    static Increase read(ResultSet row) throws SQLException {
        return new Increase(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getLong("units"),
                row.getString("reason"),
                row.getString("document_number"),
                IncreaseStatus.valueOf(row.getString("status")),
                row.getString("requested_by"),
                Sql.instant(row, "requested_at"),
                row.getString("decided_by") == null ? null : Answer.read(row),
                new OperationHistory.Lies(
                        row.getString("province_code"), row.getString("regency_code"), row.getString("lp3h")),
                row.getLong("version"));
    }

    Increase answered(IncreaseStatus to, Answer how) {
        return new Increase(
                id,
                programmeId,
                allocationId,
                units,
                reason,
                documentNumber,
                to,
                requestedBy,
                requestedAt,
                how,
                lies,
                version + 1);
    }

    QuotaIncreaseFact fact(Instant at) {
        String number = answer == null ? null : answer.documentNumber();
        return new QuotaIncreaseFact(
                id,
                programmeId,
                allocationId,
                units,
                answer == null ? null : answer.unitsGranted(),
                status.name(),
                number == null ? documentNumber : number,
                at);
    }
}
