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
import java.util.Optional;
import java.util.UUID;

/** Reads reported results within a scope. */
@Singleton
public class HistoricalResultFinder {

    private final Sql sql;

    HistoricalResultFinder(Sql sql) {
        this.sql = sql;
    }

    /** In the order they were entered. */
    Page<HistoricalResult> list(
            CallerScope scope,
            @Nullable String regionCode,
            @Nullable Measure measure,
            @Nullable Integer year,
            PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "h");
        List<HistoricalResult> rows = sql.list(
                HistoricalResult.SELECT + """
                where (?::text is null or h.region_code = ?::text) and (?::text is null or h.measure = ?::text)
                  and (?::int is null or ?::int between h.from_year and h.to_year) and\s""" + filter.condition() + " and h.id > ? order by h.id limit ?",
                HistoricalResult::read,
                filter.bind(
                        Arrays.asList(regionCode, regionCode, measure, measure, year, year), after, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    Optional<HistoricalResult> one(CallerScope scope, UUID id) {
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "h");
        return sql.first(
                HistoricalResult.SELECT + "where h.id = ? and " + filter.condition(),
                HistoricalResult::read,
                filter.bind(List.of(id)));
    }

    /** All of one region that still hold, earliest period first. */
    public List<HistoricalResult> ofRegion(CallerScope scope, String regionCode) {
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "h");
        return sql.list(
                HistoricalResult.SELECT + "where w.result_id is null and h.region_code = ? and " + filter.condition()
                        + " order by h.from_year, h.to_year, h.pathway, h.measure, h.as_of, h.id",
                HistoricalResult::read,
                filter.bind(List.of(regionCode)));
    }
}
