package id.halal.quota.obstacle;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads obstacles within a scope. */
@Singleton
public class ObstacleFinder {

    private final Sql sql;

    ObstacleFinder(Sql sql) {
        this.sql = sql;
    }

    Obstacle one(CallerScope scope, UUID id) {
        return find(scope, id, "");
    }

    /** Until the end of the transaction nobody else resolves it. */
    Obstacle locked(CallerScope scope, UUID id) {
        return find(scope, id, " for update");
    }

    private Obstacle find(CallerScope scope, UUID id, String lock) {
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "o");
        return sql.first(
                        "select o.* from obstacle o where o.id = ? and " + filter.condition() + lock,
                        Obstacle::read,
                        filter.bind(List.of(id)))
                .orElseThrow(ProblemException::notFound);
    }

    /** As they were reported; 404 when there is no such programme. */
    Page<Obstacle> list(
            CallerScope scope,
            UUID programmeId,
            @Nullable ObstacleKind kind,
            @Nullable Boolean resolved,
            PageRequest page) {
        if (sql.first("select 1 from programme where id = ?", row -> 1, programmeId)
                .isEmpty()) {
            throw ProblemException.notFound();
        }
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(new UUID(0, 0));
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "o");
        List<Obstacle> rows = sql.list(
                """
                select o.* from obstacle o
                where o.programme_id = ? and (?::text is null or o.kind = ?::text)
                  and (?::boolean is null or (o.resolved_at is not null) = ?::boolean) and\s""" + filter.condition() + " and o.id > ? order by o.id limit ?",
                Obstacle::read,
                filter.bind(Arrays.asList(programmeId, kind, kind, resolved, resolved), after, page.fetchSize()));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    /** By regency and kind. */
    public List<ObstacleCount> counts(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofRegions(scope, "o");
        return sql.list(
                """
                select o.regency_code, o.kind, count(*) filter (where o.resolved_at is null) as open,
                       count(*) filter (where o.resolved_at is not null) as resolved
                from obstacle o where o.programme_id = ? and\s""" + filter.condition() + " group by o.regency_code, o.kind order by o.regency_code, o.kind",
                row -> new ObstacleCount(
                        row.getString("regency_code"),
                        ObstacleKind.valueOf(row.getString("kind")),
                        row.getLong("open"),
                        row.getLong("resolved")),
                filter.bind(List.of(programmeId)));
    }
}
