package id.halal.quota.reallocation.pullback;

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

/** Reads pull-backs of the nodes within a scope: whom one will take units from must see it coming. */
@Singleton
class PullBackFinder {

    /** What a list is narrowed to. */
    record Filter(
            @Nullable UUID programmeId,
            @Nullable UUID allocationId,
            @Nullable PullBackStatus status) {}

    private final Sql sql;

    PullBackFinder(Sql sql) {
        this.sql = sql;
    }

    PullBack one(CallerScope scope, UUID id) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "b");
        return sql.first(
                        "select b.* from pull_back b where b.id = ? and " + filter.condition(),
                        PullBack::read,
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Oldest first. */
    Page<PullBackView> list(CallerScope scope, Filter wanted, PageRequest page) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "b");
        List<@Nullable Object> before = new ArrayList<>();
        before.add(page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0)));
        StringBuilder where = new StringBuilder("b.id > ?");
        if (wanted.programmeId() != null) {
            where.append(" and b.programme_id = ?");
            before.add(wanted.programmeId());
        }
        if (wanted.allocationId() != null) {
            where.append(" and b.allocation_id = ?");
            before.add(wanted.allocationId());
        }
        if (wanted.status() != null) {
            where.append(" and b.status = ?");
            before.add(wanted.status());
        }
        List<PullBack> rows = sql.list(
                "select b.* from pull_back b where " + where + " and " + filter.condition() + " order by b.id limit ?",
                PullBack::read,
                filter.bind(before, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id())).map(PullBackView::of);
    }
}
