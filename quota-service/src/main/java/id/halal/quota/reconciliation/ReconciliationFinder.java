package id.halal.quota.reconciliation;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.ScopeFilter;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Proves balances = sum of movements, held and issued = live claims, reserved = open reservations, handed down = received by the children. */
@Singleton
class ReconciliationFinder {

    /** One statement, so that one snapshot: figures of two moments would differ without anything being wrong. */
    private static final String NODES = "with node as (select a.* from allocation a where a.programme_id = ? and ";

    private static final String PROOF = """
            ),
            balance as (
                select n.id, p.what, p.units from node n cross join lateral (values
                    ('UNDISTRIBUTED', n.undistributed), ('UNRELEASED', n.unreleased), ('AVAILABLE', n.available),
                    ('RESERVED', n.reserved), ('HELD', n.held), ('ISSUED', n.issued), ('CHILDREN', n.to_children), ('LAPSED', n.lapsed),
                    ('OUTSIDE', -n.allocated),
                    ('CLAIMS_HELD', n.held), ('CLAIMS_ISSUED', n.issued), ('RESERVATIONS', n.reserved),
                    ('CHILDREN_ALLOCATED', n.to_children)) as p (what, units)
                union all
                select n.id, p.what, p.units from node n
                    left join (select d.allocation_id, sum(d.used) as used, sum(d.issued) as issued
                               from movement_day d join node m on m.id = d.allocation_id group by 1) d on d.allocation_id = n.id
                    cross join lateral (values
                        ('DAY_USED', coalesce(d.used, 0)), ('DAY_ISSUED', coalesce(d.issued, 0))) as p (what, units)),
            proof as (
                select m.allocation_id as id, m.to_place as what, sum(m.units) as units
                from movement m join node n on n.id = m.allocation_id group by 1, 2
                union all
                select m.allocation_id, m.from_place, -sum(m.units)
                from movement m join node n on n.id = m.allocation_id group by 1, 2
                union all
                select m.allocation_id, 'DAY_ISSUED', sum(m.units)
                from movement m join node n on n.id = m.allocation_id
                where m.from_place = 'HELD' and m.to_place = 'ISSUED' group by 1
                union all
                select m.allocation_id, 'DAY_USED', sum(case when m.to_place = 'HELD' then m.units else -m.units end)
                from movement m join node n on n.id = m.allocation_id
                where m.to_place = 'HELD' and m.from_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE', 'RESERVED')
                   or m.from_place = 'HELD' and m.to_place in ('UNDISTRIBUTED', 'UNRELEASED', 'AVAILABLE', 'RESERVED', 'LAPSED') group by 1
                union all
                select c.allocation_id, 'CLAIMS_' || c.status, count(*)
                from claim c join node n on n.id = c.allocation_id where c.status in ('HELD', 'ISSUED') group by 1, 2
                union all
                select r.allocation_id, 'RESERVATIONS', count(*)
                from reservation r join node n on n.id = r.allocation_id where r.status = 'OPEN' group by 1
                union all
                select a.parent_id, 'CHILDREN_ALLOCATED', sum(a.allocated)
                from node a join node n on n.id = a.parent_id group by 1, 2),
            proven as (
                select id, what, sum(units) as units from proof group by id, what)
            select b.id, b.what, b.units as balance, coalesce(p.units, 0) as proof
            from balance b left join proven p on p.id = b.id and p.what = b.what
            order by b.id, b.what""";

    private final Sql sql;
    private final DomainClock clock;
    private final FindingFinder findings;

    ReconciliationFinder(Sql sql, DomainClock clock, FindingFinder findings) {
        this.sql = sql;
        this.clock = clock;
        this.findings = findings;
    }

    /** 404 when no node of the programme is in the caller's scope. */
    Reconciliation of(CallerScope scope, UUID programmeId) {
        List<Reconciliation.Difference> figures = figures(scope, programmeId);
        if (figures.isEmpty()) {
            throw ProblemException.notFound();
        }
        List<Reconciliation.Difference> differences = differing(figures);
        int nodes = (int) figures.stream()
                .map(Reconciliation.Difference::allocationId)
                .distinct()
                .count();
        return new Reconciliation(
                programmeId,
                clock.instant(),
                differences.isEmpty(),
                nodes,
                differences,
                sql.first(
                                "select checked_at from reconciliation_check where programme_id = ?",
                                row -> Sql.instant(row, "checked_at"),
                                programmeId)
                        .orElse(null),
                findings.open(scope, programmeId));
    }

    /** Of the nodes in scope, only what differs. */
    List<Reconciliation.Difference> differences(CallerScope scope, UUID programmeId) {
        return differing(figures(scope, programmeId));
    }

    private List<Reconciliation.Difference> figures(CallerScope scope, UUID programmeId) {
        ScopeFilter filter = ScopeFilter.ofNodes(scope, "a");
        return sql.list(
                NODES + filter.condition() + PROOF,
                row -> new Reconciliation.Difference(
                        row.getObject("id", UUID.class),
                        row.getString("what"),
                        row.getLong("balance"),
                        row.getLong("proof")),
                filter.bind(List.of(programmeId)));
    }

    private static List<Reconciliation.Difference> differing(List<Reconciliation.Difference> figures) {
        return figures.stream()
                .filter(figure -> figure.balance() != figure.proof())
                .toList();
    }
}
