package id.halal.quota.allocation;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads nodes within a scope. */
@Singleton
class AllocationFinder {

    private final Sql sql;

    AllocationFinder(Sql sql) {
        this.sql = sql;
    }

    /** The nodes of a programme that the caller may see, parents before children. */
    Page<AllocationView> tree(CallerScope scope, UUID programmeId, PageRequest page) {
        Cursor after = page.after(2).orElse(null);
        int depth = after == null ? -1 : number(after.text(0));
        UUID id = after == null ? new UUID(0, 0) : after.id(1);
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        record Row(int depth, AllocationView view) {}
        List<Row> rows = sql.list(
                "select a.* from allocation a where a.programme_id = ? and " + filter.condition()
                        + " and (a.depth, a.id) > (?, ?) order by a.depth, a.id limit ?",
                row -> new Row(row.getInt("depth"), view(row)),
                filter.bind(List.of(programmeId), depth, id, page.fetchSize()));
        if (rows.isEmpty() && after == null) {
            throw ProblemException.notFound();
        }
        return Page.of(rows, page, row -> Cursor.of(row.depth(), row.view().id()))
                .map(Row::view);
    }

    AllocationView one(CallerScope scope, UUID id) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.first(
                        "select a.* from allocation a where a.id = ? and " + filter.condition(),
                        AllocationFinder::view,
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** The terms of a node's programme; 404 when the caller may not see the node. */
    ProgrammeTerms terms(CallerScope scope, UUID allocationId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.first(
                        "select " + ProgrammeTerms.COLUMNS
                                + " from allocation a join programme p on p.id = a.programme_id where a.id = ? and "
                                + filter.condition(),
                        ProgrammeTerms::read,
                        filter.bind(List.of(allocationId)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Whether there is such a node in the caller's scope, in whatever programme. */
    boolean knows(CallerScope scope, UUID id) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.first(
                        "select 1 from allocation a where a.id = ? and " + filter.condition(),
                        row -> Boolean.TRUE,
                        filter.bind(List.of(id)))
                .isPresent();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(CommonProblem.BAD_CURSOR);
        }
    }

    private static AllocationView view(ResultSet row) throws SQLException {
        return new AllocationView(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("region_code"),
                row.getString("lp3h"),
                row.getObject("target_date", LocalDate.class),
                row.getLong("allocated"),
                row.getLong("undistributed"),
                row.getLong("unreleased"),
                row.getLong("available"),
                row.getLong("reserved"),
                row.getLong("held"),
                row.getLong("issued"),
                row.getLong("to_children"),
                row.getLong("lapsed"),
                row.getLong("version"));
    }
}
