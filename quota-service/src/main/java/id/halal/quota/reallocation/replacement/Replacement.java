package id.halal.quota.reallocation.replacement;

import id.halal.contracts.quota.ReplacementFact;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Decision;
import id.halal.quota.reallocation.OperationHistory;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * The link from a business certified elsewhere to its successor.
 *
 * @param applicationId the file whose unit it is
 * @param allocationId the node that holds the unit
 * @param decision who recorded it, why, and by which letter
 * @param reservationId once the unit is kept for the successor
 */
record Replacement(
        UUID applicationId,
        UUID businessId,
        UUID successorBusinessId,
        UUID programmeId,
        UUID allocationId,
        ReplacementStatus status,
        Decision decision,
        Instant recordedAt,
        @Nullable Instant settledAt,
        @Nullable UUID reservationId,
        OperationHistory.Lies lies) {

    static Replacement read(ResultSet row) throws SQLException {
        return new Replacement(
                row.getObject("application_id", UUID.class),
                row.getObject("business_id", UUID.class),
                row.getObject("successor_business_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                ReplacementStatus.valueOf(row.getString("status")),
                new Decision(
                        row.getString("recorded_by"),
                        row.getString("recorded_role"),
                        row.getString("reason"),
                        row.getString("document_number")),
                Sql.instant(row, "recorded_at"),
                Sql.instantOrNull(row, "settled_at"),
                row.getObject("reservation_id", UUID.class),
                new OperationHistory.Lies(
                        row.getString("province_code"), row.getString("regency_code"), row.getString("lp3h")));
    }

    Replacement settled(ReplacementStatus to, Instant at, @Nullable UUID reservation) {
        return new Replacement(
                applicationId,
                businessId,
                successorBusinessId,
                programmeId,
                allocationId,
                to,
                decision,
                recordedAt,
                at,
                reservation,
                lies);
    }

    ReplacementFact fact(Instant at) {
        return new ReplacementFact(
                applicationId,
                businessId,
                successorBusinessId,
                programmeId,
                allocationId,
                status.name(),
                reservationId,
                decision.documentNumber(),
                at);
    }
}
