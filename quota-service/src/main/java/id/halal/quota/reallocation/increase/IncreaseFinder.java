package id.halal.quota.reallocation.increase;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads increase requests of the nodes within a scope. */
@Singleton
class IncreaseFinder {

    private final Sql sql;

    IncreaseFinder(Sql sql) {
        this.sql = sql;
    }

    Increase one(CallerScope scope, UUID id) {
        return one(scope, id, "");
    }

    /** Locked, so that of two decisions at the same moment the second meets what the first has done. */
    Increase locked(CallerScope scope, UUID id) {
        return one(scope, id, " for update");
    }

    /** Oldest first. */
    Page<IncreaseView> list(
            CallerScope scope, @Nullable UUID programmeId, @Nullable IncreaseStatus status, PageRequest page) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "r");
        List<@Nullable Object> before = new ArrayList<>();
        before.add(page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0)));
        StringBuilder where = new StringBuilder("r.id > ?");
        if (programmeId != null) {
            where.append(" and r.programme_id = ?");
            before.add(programmeId);
        }
        if (status != null) {
            where.append(" and r.status = ?");
            before.add(status);
        }
        List<Increase> rows = sql.list(
                "select r.* from increase_request r where " + where + " and " + filter.condition()
                        + " order by r.id limit ?",
                Increase::read,
                filter.bind(before, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id())).map(IncreaseView::of);
    }

    private Increase one(CallerScope scope, UUID id, String lock) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "r");
        return sql.first(
                        "select r.* from increase_request r where r.id = ? and " + filter.condition() + lock,
                        Increase::read,
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }
}
