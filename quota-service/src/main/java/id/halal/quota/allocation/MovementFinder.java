package id.halal.quota.allocation;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads movements of the nodes within a scope. */
@Singleton
class MovementFinder {

    private final Sql sql;

    MovementFinder(Sql sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    Page<MovementView> movements(CallerScope scope, UUID programmeId, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        List<MovementView> rows = sql.list(
                "select m.* from movement m join allocation a on a.id = m.allocation_id where m.programme_id = ? and "
                        + filter.condition() + " and m.id > ? order by m.id limit ?",
                MovementFinder::view,
                filter.bind(List.of(programmeId), after, page.fetchSize()));
        if (rows.isEmpty() && page.cursor() == null) {
            throw ProblemException.notFound();
        }
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    private static MovementView view(ResultSet row) throws SQLException {
        return new MovementView(
                row.getObject("id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getString("from_place"),
                row.getString("to_place"),
                row.getLong("units"),
                row.getString("kind"),
                row.getObject("application_id", UUID.class),
                row.getObject("transfer_id", UUID.class),
                row.getString("actor"),
                row.getString("reason"),
                row.getString("document_number"),
                Sql.instant(row, "at"));
    }
}
