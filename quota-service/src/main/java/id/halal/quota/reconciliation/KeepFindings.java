package id.halal.quota.reconciliation;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.ReconciliationFinding;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes down what a check found: a new finding is told once, a known one is seen again, and one that is no longer found is gone. */
@Singleton
class KeepFindings {

    private static final Logger LOG = Logger.getLogger(KeepFindings.class);

    /** What a check found. */
    record Found(@Nullable UUID allocationId, String what, long balance, long proof) {}

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    KeepFindings(Sql sql, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many are new */
    int keep(UUID programmeId, List<Found> found) {
        Instant now = clock.instant();
        List<UUID> seen = new ArrayList<>();
        int added = 0;
        for (Found difference : found) {
            UUID known = seenAgain(programmeId, difference, now);
            if (known == null) {
                known = add(programmeId, difference, now);
                added++;
            }
            seen.add(known);
        }
        sql.update(
                "update reconciliation_finding set gone_at = ? where programme_id = ? and gone_at is null and id <> all (?)",
                now,
                programmeId,
                seen.toArray(UUID[]::new));
        sql.update("""
                insert into reconciliation_check (programme_id, checked_at, differences) values (?, clock_timestamp(), ?)
                on conflict (programme_id) do update
                set checked_at = excluded.checked_at, differences = excluded.differences""", programmeId, found.size());
        return added;
    }

    private @Nullable UUID seenAgain(UUID programmeId, Found difference, Instant now) {
        return sql.first(
                        """
                        update reconciliation_finding set seen_at = ?, balance = ?, proof = ?
                        where programme_id = ? and allocation_id is not distinct from ? and what = ? and gone_at is null
                        returning id""",
                        row -> row.getObject("id", UUID.class),
                        now,
                        difference.balance(),
                        difference.proof(),
                        programmeId,
                        difference.allocationId(),
                        difference.what())
                .orElse(null);
    }

    private UUID add(UUID programmeId, Found difference, Instant now) {
        UUID id = Ids.next();
        // A figure of the whole programme is seen by those who see its root.
        String region = sql.first(
                        """
                        insert into reconciliation_finding (id, programme_id, allocation_id, province_code, regency_code, lp3h, what,
                                                            balance, proof, found_at, seen_at)
                        select ?, ?, ?, a.province_code, a.regency_code, a.lp3h, ?, ?, ?, ?, ?
                        from allocation a where a.id = coalesce(?, (select root_allocation_id from programme where id = ?))
                        returning coalesce(regency_code, province_code) as region""",
                        row -> row.getString("region"),
                        id,
                        programmeId,
                        difference.allocationId(),
                        difference.what(),
                        difference.balance(),
                        difference.proof(),
                        now,
                        now,
                        difference.allocationId(),
                        programmeId)
                .orElse(null);
        LOG.errorf(
                "the ledger of programme %s does not agree: %s of %s is %d, should be %d",
                programmeId,
                difference.what(),
                difference.allocationId() == null ? "the programme" : difference.allocationId(),
                difference.balance(),
                difference.proof());
        outbox.append(
                QuotaEvents.RECONCILIATION_FAILED,
                id,
                region,
                new ReconciliationFinding(
                        id,
                        programmeId,
                        difference.allocationId(),
                        difference.what(),
                        difference.balance(),
                        difference.proof(),
                        now));
        return id;
    }
}
