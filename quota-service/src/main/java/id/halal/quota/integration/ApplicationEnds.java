package id.halal.quota.integration;

import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/**
 * Which applications have ended by their events, and how: one row each, so that a repeat counts once. The reconciliation holds the
 * claims against it; claims themselves never read it.
 */
@Singleton
public class ApplicationEnds {

    private final Sql sql;

    ApplicationEnds(Sql sql) {
        this.sql = sql;
    }

    void certified(ApplicationFact fact) {
        note(fact, true);
    }

    /** Rejected, cancelled or withdrawn. */
    void ended(ApplicationFact fact) {
        note(fact, false);
    }

    private void note(ApplicationFact fact, boolean certified) {
        note(fact.applicationId(), certified, fact.at());
    }

    /** Of a file that is taken over its own service has just answered how it ended; the event says the same a moment later. */
    public void note(UUID application, boolean certified, Instant at) {
        sql.update("""
                insert into application_end (application_id, certified, at) values (?, ?, ?)
                on conflict (application_id) do update set certified = excluded.certified, at = excluded.at""", application, certified, at);
    }
}
