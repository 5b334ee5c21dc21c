package id.halal.companion.shared;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The append-only history of LP3H, companions and assignments. */
@Singleton
public class StatusChanges {

    private static final int MOST = 500;

    private final Sql sql;
    private final DomainClock clock;

    StatusChanges(Sql sql, DomainClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The subject's row must be written before: who may not see it may not add to its history. */
    public void append(
            UUID subject, Enum<?> action, @Nullable Enum<?> from, Enum<?> to, Actor actor, @Nullable String reason) {
        sql.update("""
                insert into status_change (id, subject_id, action, from_status, to_status, actor, reason, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), subject, action, from, to, actor.name(), reason, clock.instant());
    }

    /** Oldest first; empty for a subject outside the scope of the running transaction. */
    public List<StatusChangeView> of(CallerScope scope, UUID subject) {
        if (scope instanceof CallerScope.Public) {
            return List.of();
        }
        return sql.list(
                """
                select action, from_status, to_status, actor, reason, at from status_change
                where subject_id = ? order by id limit ?""",
                row -> new StatusChangeView(
                        row.getString("action"),
                        row.getString("from_status"),
                        row.getString("to_status"),
                        row.getString("actor"),
                        row.getString("reason"),
                        Sql.instant(row, "at")),
                subject,
                MOST);
    }
}
