package id.halal.quota.reservation;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the reservations of the nodes within a scope. */
@Singleton
class ReservationFinder {

    private final Sql sql;

    ReservationFinder(Sql sql) {
        this.sql = sql;
    }

    /** Oldest first; 404 when no node of the programme is in the caller's scope. */
    Page<ReservationView> list(
            CallerScope scope, UUID programmeId, @Nullable ReservationStatus status, PageRequest page) {
        requireNode(scope, programmeId);
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "r");
        List<@Nullable Object> before = new ArrayList<>(List.of(programmeId, after));
        String ofStatus = "";
        if (status != null) {
            ofStatus = " and r.status = ?";
            before.add(status);
        }
        List<ReservationView> rows = sql.list(
                "select r.* from reservation r where r.programme_id = ? and r.id > ?" + ofStatus + " and "
                        + filter.condition() + " order by r.id limit ?",
                ReservationFinder::view,
                filter.bind(before, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    private void requireNode(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        boolean seen = sql.first(
                        "select 1 from allocation a where a.programme_id = ? and " + filter.condition() + " limit 1",
                        row -> Boolean.TRUE,
                        filter.bind(List.of(programmeId)))
                .isPresent();
        if (!seen) {
            throw ProblemException.notFound();
        }
    }

    private static ReservationView view(ResultSet row) throws SQLException {
        Reservation kept = Reservation.read(row);
        return new ReservationView(
                kept.id(),
                kept.programmeId(),
                kept.allocationId(),
                kept.businessId(),
                kept.fromApplicationId(),
                kept.usedByApplicationId(),
                kept.reservedUntil(),
                row.getString("status"),
                Sql.instant(row, "opened_at"),
                Sql.instantOrNull(row, "closed_at"));
    }
}
