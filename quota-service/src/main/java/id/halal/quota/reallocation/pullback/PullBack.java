package id.halal.quota.reallocation.pullback;

import id.halal.contracts.quota.PullBackFact;
import id.halal.platform.data.tx.Sql;
import id.halal.quota.allocation.Decision;
import id.halal.quota.reallocation.OperationHistory;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pull-back of free units from a node to its parent.
 *
 * @param cutOverDate in Asia/Jakarta; the units move at its first instant
 * @param units at most so many; null for all that are free then
 * @param unitsTaken once executed
 * @param planned who decided it, why, and by which letter
 */
record PullBack(
        UUID id,
        UUID programmeId,
        UUID allocationId,
        UUID parentId,
        LocalDate cutOverDate,
        @Nullable Long units,
        @Nullable Long unitsTaken,
        @Nullable UUID transferId,
        PullBackStatus status,
        Decision planned,
        Instant plannedAt,
        @Nullable Instant endedAt,
        OperationHistory.Lies lies,
        long version) {

    static PullBack read(ResultSet row) throws SQLException {
        return new PullBack(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getObject("cut_over_date", LocalDate.class),
                row.getObject("units", Long.class),
                row.getObject("units_taken", Long.class),
                row.getObject("transfer_id", UUID.class),
                PullBackStatus.valueOf(row.getString("status")),
                new Decision(
                        row.getString("planned_by"),
                        row.getString("planned_role"),
                        row.getString("reason"),
                        row.getString("document_number")),
                Sql.instant(row, "planned_at"),
                Sql.instantOrNull(row, "ended_at"),
                new OperationHistory.Lies(
                        row.getString("province_code"), row.getString("regency_code"), row.getString("lp3h")),
                row.getLong("version"));
    }

    /** What of this many free units it takes. */
    long share(long free) {
        return units == null ? free : Math.min(units, free);
    }

    PullBack ended(PullBackStatus to, Instant at, @Nullable Long taken, @Nullable UUID transfer) {
        return new PullBack(
                id,
                programmeId,
                allocationId,
                parentId,
                cutOverDate,
                units,
                taken,
                transfer,
                to,
                planned,
                plannedAt,
                at,
                lies,
                version + 1);
    }

    PullBackFact fact(@Nullable Integer daysBefore, Instant at) {
        return new PullBackFact(
                id,
                programmeId,
                allocationId,
                parentId,
                cutOverDate,
                units,
                unitsTaken,
                daysBefore,
                status.name(),
                planned.documentNumber(),
                at);
    }
}
