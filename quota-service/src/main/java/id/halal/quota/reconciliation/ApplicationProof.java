package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds the claims of a programme against the application events that were seen: which were submitted (the requests), which were certified
 * and which ended otherwise. Each is a set of ids, so that a repeated event counts once. For jobs: it reads all there is.
 */
@Singleton
class ApplicationProof {

    /** A figure of the whole programme. */
    record Figure(String what, long balance, long proof) {}

    private final Sql sql;

    ApplicationProof(Sql sql) {
        this.sql = sql;
    }

    /** What differs. */
    List<Figure> differences(UUID programmeId) {
        Optional<long[]> counts = sql.first(
                """
                select count(*) filter (where c.status = 'ISSUED') as issued,
                       count(*) filter (where e.certified) as certified,
                       count(*) filter (where c.status in ('HELD', 'WAITLISTED')) as live,
                       count(*) filter (where e.application_id is null) as running,
                       (select count(*) from (
                            select r.application_id from claim_request r join programme p on p.facilitation_code = r.facilitation_code
                            where p.id = ? and r.settled_at is not null and r.outcome <> 'DROPPED'
                              and not exists (select 1 from claim k where k.application_id = r.application_id)
                            group by 1) lost) as lost,
                       (select coalesce(sum(k.n), 0) from claim_count k where k.programme_id = ?) as counted,
                       (select count(*) from claim k where k.programme_id = ? and k.status in ('WAITLISTED', 'DENIED', 'RELEASED'))
                           as countable
                from claim c left join application_end e on e.application_id = c.application_id
                where c.programme_id = ? and c.status <> 'DENIED'
                  -- let go by an officer at the end of the budget year: its file goes on
                  and not (c.status = 'RELEASED' and c.code is not distinct from 'QUOTA_YEAR_ENDED')""",
                row -> new long[] {
                    row.getLong("issued"),
                    row.getLong("certified"),
                    row.getLong("live"),
                    row.getLong("running"),
                    row.getLong("lost"),
                    row.getLong("counted"),
                    row.getLong("countable")
                },
                programmeId,
                programmeId,
                programmeId,
                programmeId);
        return counts.stream()
                .flatMap(n -> List.of(
                        new Figure("APPLICATIONS_CERTIFIED", n[0], n[1]),
                        new Figure("APPLICATIONS_OPEN", n[2], n[3]),
                        new Figure("APPLICATIONS_WITHOUT_CLAIM", 0, n[4]),
                        new Figure("CLAIMS_COUNTED", n[5], n[6]))
                        .stream())
                .filter(figure -> figure.balance() != figure.proof())
                .toList();
    }
}
