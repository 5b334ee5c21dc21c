package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads what the service's own check found, within a scope. */
@Singleton
class FindingFinder {

    private final Sql sql;

    FindingFinder(Sql sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    Page<Finding> list(CallerScope scope, @Nullable UUID programmeId, @Nullable Boolean open, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "f");
        List<Finding> rows = sql.list(
                """
                select f.* from reconciliation_finding f
                where (?::uuid is null or f.programme_id = ?::uuid) and (?::boolean is null or (f.gone_at is null) = ?::boolean)
                  and\s""" + filter.condition() + " and f.id > ? order by f.id limit ?",
                Finding::read,
                filter.bind(Arrays.asList(programmeId, programmeId, open, open), after, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    List<Finding> open(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "f");
        return sql.list(
                "select f.* from reconciliation_finding f where f.programme_id = ? and f.gone_at is null and "
                        + filter.condition() + " order by f.id",
                Finding::read,
                filter.bind(List.of(programmeId)));
    }
}
