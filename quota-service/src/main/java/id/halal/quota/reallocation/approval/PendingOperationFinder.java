package id.halal.quota.reallocation.approval;

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

/** Reads pending operations of the officers who may decide on them. */
@Singleton
class PendingOperationFinder {

    private final Sql sql;

    PendingOperationFinder(Sql sql) {
        this.sql = sql;
    }

    PendingOperation one(CallerScope scope, UUID id) {
        return one(scope, id, "");
    }

    /** Locked, so that of two decisions at the same moment the second meets what the first has done. */
    PendingOperation locked(CallerScope scope, UUID id) {
        return one(scope, id, " for update");
    }

    Page<PendingOperationView> list(
            CallerScope scope, @Nullable UUID programmeId, @Nullable PendingStatus status, PageRequest page) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "o");
        List<@Nullable Object> before = new ArrayList<>();
        before.add(page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0)));
        StringBuilder where = new StringBuilder("o.id > ?");
        if (programmeId != null) {
            where.append(" and o.programme_id = ?");
            before.add(programmeId);
        }
        if (status != null) {
            where.append(" and o.status = ?");
            before.add(status);
        }
        List<PendingOperation> rows = sql.list(
                "select o.* from pending_operation o where " + where + " and " + filter.condition()
                        + " order by o.id limit ?",
                PendingOperation::read,
                filter.bind(before, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id())).map(PendingOperationView::of);
    }

    private PendingOperation one(CallerScope scope, UUID id, String lock) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "o");
        return sql.first(
                        "select o.* from pending_operation o where o.id = ? and " + filter.condition() + lock,
                        PendingOperation::read,
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }
}
