package id.halal.quota.history;

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

/** Reads targets within a scope. */
@Singleton
public class TargetFinder {

    private final Sql sql;

    TargetFinder(Sql sql) {
        this.sql = sql;
    }

    /** In the order they were entered. */
    Page<Target> list(CallerScope scope, @Nullable String regionCode, @Nullable Measure measure, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "t");
        List<Target> rows = sql.list(
                """
                select t.* from target_ladder t
                where (?::text is null or t.region_code = ?::text) and (?::text is null or t.measure = ?::text) and\s""" + filter.condition() + " and t.id > ? order by t.id limit ?",
                Target::read,
                filter.bind(Arrays.asList(regionCode, regionCode, measure, measure), after, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    /** The ladders of one region, each from its lowest rung up. */
    public List<Target> ofRegion(CallerScope scope, String regionCode) {
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "t");
        return sql.list(
                "select t.* from target_ladder t where t.region_code = ? and " + filter.condition()
                        + " order by t.measure, t.pathway, t.by_date, t.value, t.id",
                Target::read,
                filter.bind(List.of(regionCode)));
    }
}
