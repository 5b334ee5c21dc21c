package id.halal.platform.data.due;

import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Plans and cancels what comes due; always in the transaction of the change that plans it. */
@Singleton
public class DueFacts {

    private final Sql sql;

    DueFacts(Sql sql) {
        this.sql = sql;
    }

    public void schedule(UUID subject, String kind, Instant dueAt) {
        sql.update("""
                insert into due_fact (id, subject, kind, due_at) values (?, ?, ?, ?)
                on conflict (subject, kind, due_at) do nothing""", Ids.next(), subject, kind, dueAt);
    }

    /** Forgets what has not fired yet. */
    public void cancel(UUID subject, String kind) {
        sql.update("delete from due_fact where subject = ? and kind = ? and fired_at is null", subject, kind);
    }

    public void cancelAll(UUID subject) {
        sql.update("delete from due_fact where subject = ? and fired_at is null", subject);
    }
}
