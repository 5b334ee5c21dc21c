package id.halal.business.oss;

import id.halal.business.registry.Business;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** The table of look-ups that wait for OSS; it survives outages of OSS and of ourselves. */
@Singleton
public class NibLookupQueue {

    private final Sql sql;
    private final DomainClock clock;

    NibLookupQueue(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A business whose look-up waits already keeps its place. */
    public void enqueue(Business business, String subject) {
        sql.update("""
                insert into nib_lookup (id, business_id, nib, state, requested_by, requested_at)
                values (?, ?, ?, 'WAITING', ?, ?) on conflict (business_id) where state = 'WAITING' do nothing""", Ids.next(), business.id(), business.nib(), subject, clock.instant());
    }

    /** What waits for this business is no longer wanted: another NIB, or an officer has said what the portal shows. */
    public void supersede(UUID business, Instant at) {
        sql.update(
                "update nib_lookup set state = 'SUPERSEDED', ended_at = ? where business_id = ? and state = 'WAITING'",
                at,
                business);
    }
}
