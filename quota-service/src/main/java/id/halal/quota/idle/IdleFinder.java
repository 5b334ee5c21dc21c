package id.halal.quota.idle;

import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import id.halal.quota.pace.ForecastInputs;
import id.halal.quota.pace.PaceFinder;
import id.halal.quota.pace.PaceGap;
import id.halal.quota.pace.Paces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds what will expire unused: what is free on a node, less what it will use until the programme's last day at today's pace. */
@Singleton
class IdleFinder {

    private record Node(
            UUID id,
            @Nullable UUID parent,
            @Nullable String regionCode,
            @Nullable String lp3h,
            LocalDate endsOn,
            long free) {}

    private final Sql sql;
    private final DomainClock clock;
    private final WorkingCalendar calendar;
    private final PaceFinder paceFinder;

    IdleFinder(Sql sql, DomainClock clock, WorkingCalendar calendar, PaceFinder paceFinder) {
        this.sql = sql;
        this.clock = clock;
        this.calendar = calendar;
        this.paceFinder = paceFinder;
    }

    /** 404 when no node of the programme is in the caller's scope. */
    IdleUnits idle(CallerScope scope, UUID programmeId) {
        List<Node> nodes = nodes(scope, programmeId);
        if (nodes.isEmpty()) {
            throw ProblemException.notFound();
        }
        Instant at = clock.instant();
        LocalDate endsOn = nodes.getFirst().endsOn();
        Paces paces = paceFinder.paces(scope, programmeId, WorkingCalendar.dateOf(at));
        Integer daysLeft = paces.window().workingDaysTo(calendar, endsOn);
        List<IdleUnits.Item> items = daysLeft == null
                ? List.of()
                : nodes.stream()
                        .map(node -> item(node, paces, daysLeft))
                        .filter(item -> item.idle() > 0)
                        .sorted(Comparator.comparingLong(IdleUnits.Item::idle)
                                .reversed()
                                .thenComparing(IdleUnits.Item::allocationId))
                        .toList();
        return new IdleUnits(
                programmeId,
                at,
                endsOn,
                daysLeft,
                daysLeft == null ? PaceGap.CALENDAR_YEAR_UNKNOWN : null,
                items.stream().mapToLong(IdleUnits.Item::idle).sum(),
                ForecastInputs.of(paces.window()),
                items);
    }

    private static IdleUnits.Item item(Node node, Paces paces, int daysLeft) {
        long expected = Math.min(node.free(), paces.expectedUse(node.id(), daysLeft));
        return new IdleUnits.Item(
                node.id(),
                node.parent(),
                node.regionCode(),
                node.lp3h(),
                node.free(),
                paces.usedPerWorkingDay(node.id()),
                expected,
                node.free() - expected);
    }

    private List<Node> nodes(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.list(
                """
                select a.id, a.parent_id, a.region_code, a.lp3h, p.ends_on,
                       a.undistributed + a.unreleased + a.available + a.reserved as free
                from allocation a join programme p on p.id = a.programme_id where a.programme_id = ? and\s""" + filter.condition(),
                row -> new Node(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("region_code"),
                        row.getString("lp3h"),
                        row.getObject("ends_on", LocalDate.class),
                        row.getLong("free")),
                filter.bind(List.of(programmeId)));
    }
}
