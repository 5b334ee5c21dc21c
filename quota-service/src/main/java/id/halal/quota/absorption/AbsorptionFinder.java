package id.halal.quota.absorption;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import id.halal.quota.obstacle.ObstacleCount;
import id.halal.quota.obstacle.ObstacleFinder;
import id.halal.quota.pace.ForecastInputs;
import id.halal.quota.pace.PaceFinder;
import id.halal.quota.pace.Paces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Computes the absorption report from the balances; roll-ups are never stored. */
@Singleton
class AbsorptionFinder {

    private record Row(
            UUID id,
            @Nullable UUID parent,
            @Nullable String regionCode,
            @Nullable String lp3h,
            @Nullable LocalDate targetDate,
            long allocated,
            long held,
            long issued) {}

    private final Sql sql;
    private final DomainClock clock;
    private final WorkingCalendar calendar;
    private final PaceFinder paceFinder;
    private final ObstacleFinder obstacleFinder;

    AbsorptionFinder(
            Sql sql,
            DomainClock clock,
            WorkingCalendar calendar,
            PaceFinder paceFinder,
            ObstacleFinder obstacleFinder) {
        this.sql = sql;
        this.clock = clock;
        this.calendar = calendar;
        this.paceFinder = paceFinder;
        this.obstacleFinder = obstacleFinder;
    }

    /** 404 when no node of the programme is in the caller's scope. */
    AbsorptionReport report(CallerScope scope, UUID programmeId) {
        List<Row> rows = rows(scope, programmeId);
        if (rows.isEmpty()) {
            throw ProblemException.notFound();
        }
        Instant at = clock.instant();
        LocalDate today = WorkingCalendar.dateOf(at);
        Paces paces = paceFinder.paces(scope, programmeId, today);
        Map<UUID, long[]> sums = rollUp(rows, paces);
        List<ObstacleCount> obstacles = obstacleFinder.counts(scope, programmeId);
        List<AbsorptionReport.NodeFigures> nodes = new ArrayList<>();
        List<Row> tops = new ArrayList<>();
        for (Row row : rows) {
            nodes.add(node(row, sums, paces, obstacles));
            if (row.parent() == null || !sums.containsKey(row.parent())) {
                tops.add(row);
            }
        }
        LocalDate targetDate = targetDate(tops, programmeId);
        Figures total = total(tops, sums, targetDate, today);
        return new AbsorptionReport(
                programmeId,
                at,
                total,
                paces.pace(
                        total.remaining(), paces.of(tops.stream().map(Row::id).toList()), targetDate),
                paces.gap(targetDate),
                ForecastInputs.of(paces.window()),
                nodes,
                counts(scope, programmeId),
                obstacles);
    }

    private AbsorptionReport.NodeFigures node(
            Row row, Map<UUID, long[]> sums, Paces paces, List<ObstacleCount> obstacles) {
        long[] below = sums.getOrDefault(row.id(), new long[2]);
        Figures figures = Figures.of(
                row.allocated(),
                below[0],
                below[1],
                row.targetDate(),
                paces.window().today(),
                calendar);
        return new AbsorptionReport.NodeFigures(
                row.id(),
                row.parent(),
                row.regionCode(),
                row.lp3h(),
                figures,
                paces.pace(figures.remaining(), paces.of(List.of(row.id())), row.targetDate()),
                paces.gap(row.targetDate()),
                row.lp3h() == null ? Long.valueOf(open(obstacles, row.regionCode())) : null);
    }

    private static long open(List<ObstacleCount> obstacles, @Nullable String region) {
        return obstacles.stream()
                .filter(count -> region == null || count.regencyCode().startsWith(region))
                .mapToLong(ObstacleCount::open)
                .sum();
    }

    /** What stands above a table of the report. */
    AbsorptionTable.Head head(CallerScope scope, UUID programmeId) {
        return sql.first(
                        "select facilitation_code, name from programme where id = ?",
                        row -> new AbsorptionTable.Head(row.getString("facilitation_code"), row.getString("name")),
                        programmeId)
                .orElseThrow(ProblemException::notFound);
    }

    private List<Row> rows(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.list(
                """
                select a.id, a.parent_id, a.region_code, a.lp3h, a.target_date, a.allocated, a.held, a.issued
                from allocation a where a.programme_id = ? and\s""" + filter.condition() + " order by a.depth, a.id",
                AbsorptionFinder::row,
                filter.bind(List.of(programmeId)));
    }

    /** Held, issued and daily use over each node's subtree; rows come parents first, so they are added up from the end. */
    private static Map<UUID, long[]> rollUp(List<Row> rows, Paces paces) {
        Map<UUID, long[]> sums = new HashMap<>();
        rows.forEach(row -> sums.put(row.id(), new long[] {row.held(), row.issued()}));
        for (Row row : rows.reversed()) {
            long[] own = sums.getOrDefault(row.id(), new long[2]);
            UUID parent = row.parent();
            long[] above = parent == null ? null : sums.get(parent);
            if (parent != null && above != null) {
                above[0] += own[0];
                above[1] += own[1];
                paces.rollUp(row.id(), parent);
            }
        }
        return sums;
    }

    private Figures total(List<Row> tops, Map<UUID, long[]> sums, @Nullable LocalDate targetDate, LocalDate today) {
        long allocated = 0;
        long held = 0;
        long issued = 0;
        for (Row top : tops) {
            long[] below = sums.getOrDefault(top.id(), new long[2]);
            allocated += top.allocated();
            held += below[0];
            issued += below[1];
        }
        return Figures.of(allocated, held, issued, targetDate, today, calendar);
    }

    /** Of the one top node; of several the programme's own. */
    private @Nullable LocalDate targetDate(List<Row> tops, UUID programmeId) {
        return tops.size() == 1
                ? tops.getFirst().targetDate()
                : sql.first(
                                "select target_date from programme where id = ?",
                                row -> row.getObject("target_date", LocalDate.class),
                                programmeId)
                        .orElse(null);
    }

    private AbsorptionReport.ClaimCounts counts(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "c");
        Map<String, Long> byStatus = new HashMap<>();
        sql.list(
                "select c.status, sum(c.n) as n from claim_count c where c.programme_id = ? and " + filter.condition()
                        + " group by c.status",
                row -> byStatus.put(row.getString("status"), row.getLong("n")) == null,
                filter.bind(List.of(programmeId)));
        return new AbsorptionReport.ClaimCounts(
                byStatus.getOrDefault("WAITLISTED", 0L),
                byStatus.getOrDefault("DENIED", 0L),
                byStatus.getOrDefault("RELEASED", 0L));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("region_code"),
                row.getString("lp3h"),
                row.getObject("target_date", LocalDate.class),
                row.getLong("allocated"),
                row.getLong("held"),
                row.getLong("issued"));
    }
}
