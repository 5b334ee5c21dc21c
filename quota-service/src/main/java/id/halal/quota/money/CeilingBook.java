package id.halal.quota.money;

import id.halal.contracts.quota.CeilingFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What is kept and told of a new ceiling, by whichever decision it came. */
@Singleton
public class CeilingBook {

    /** Where a programme lies and stands. */
    public record Of(
            UUID programmeId, String status, @Nullable String region) {}

    /** Who decided it, why, and by which letter. */
    public record By(String actor, @Nullable String reason, String documentNumber) {}

    private final Sql sql;
    private final Outbox outbox;
    private final DomainClock clock;

    CeilingBook(Sql sql, Outbox outbox, DomainClock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that has stored the new ceiling. Who waited for money is looked at before anything is granted. */
    public void changed(Of programme, long ceilingRupiah, By decision) {
        Instant now = clock.instant();
        sql.update(
                """
                insert into programme_history (id, programme_id, action, from_status, to_status, actor, reason, document_number, at)
                values (?, ?, 'CHANGE_CEILING', ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                programme.programmeId(),
                programme.status(),
                programme.status(),
                decision.actor(),
                decision.reason(),
                decision.documentNumber(),
                now);
        sql.update("insert into waitlist_check (id, programme_id) values (?, ?)", Ids.next(), programme.programmeId());
        outbox.append(
                QuotaEvents.CEILING_CHANGED,
                programme.programmeId(),
                programme.region(),
                new CeilingFact(programme.programmeId(), ceilingRupiah, decision.documentNumber(), now));
    }
}
