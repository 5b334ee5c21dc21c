package id.halal.platform.data.due;

import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Plans and cancels what comes due; always in the transaction of the change that plans it. */
@Singleton
public class DueFacts {

    /** What comes due, and when. */
    public record Due(String kind, Instant at) {}

    private static final String PLAN_ALL = """
            with planned as (
                select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[]) as p (id, subject, kind, due_at)),
            cancelled as (
                delete from due_fact d using (select distinct subject from planned) s
                where d.subject = s.subject and d.fired_at is null
                  and not exists (select from planned p where p.subject = d.subject and p.kind = d.kind and p.due_at = d.due_at))
            insert into due_fact (id, subject, kind, due_at) select id, subject, kind, due_at from planned
            on conflict (subject, kind, due_at) do nothing""";

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

    /** From now on this comes due for the subject, and nothing else. What has fired before at the same moment does not fire again. */
    public void planAll(UUID subject, List<Due> planned) {
        if (planned.isEmpty()) {
            cancelAll(subject);
            return;
        }
        sql.bulk(
                PLAN_ALL,
                planned.stream()
                        .map(due -> new @Nullable Object[] {Ids.next(), subject, due.kind(), due.at()})
                        .toList());
    }
}
