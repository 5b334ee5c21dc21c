package id.halal.application.filing;

import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

/** Writes the append-only history of a file. Its row is locked by the running step, so positions have no gaps. */
@Singleton
class ApplicationHistory {

    /**
     * What may be missing is bound as an empty text: when a parameter is a value now and null then, the driver prepares the statement
     * anew each time, and the plan with its policies costs the server several times the insert.
     */
    private static final String APPEND = """
            insert into application_history (application_id, position, at, action, outcome, from_status, to_status, actor,
                actor_role, on_behalf_of, consent_id, reason, version)
            select ?, coalesce(max(position), 0) + 1, ?, ?, ?, nullif(?, ''), ?, ?, ?, nullif(?, '')::uuid, nullif(?, '')::uuid,
                nullif(?, ''), ?
            from application_history where application_id = ?""";

    private final Sql sql;

    ApplicationHistory(Sql sql) {
        this.sql = sql;
    }

    void applied(
            Application file, Actor actor, String action, @Nullable ApplicationStatus from, @Nullable String reason) {
        append(file, actor, action, "APPLIED", from, reason, file.lastChange().at());
    }

    void recorded(Application file, Actor actor, String action, @Nullable String note, Instant at) {
        append(file, actor, action, "RECORDED", file.status(), note, at);
    }

    void ignored(Application file, Actor actor, String action, String why, Instant at) {
        append(file, actor, action, "IGNORED", file.status(), why, at);
    }

    /** Whether a person moved the file after the version {@code seen}; a service's event or a due date decides nothing. */
    boolean decidedSince(UUID file, OptionalLong seen) {
        return seen.isPresent()
                && sql.first("""
                                select 1 from application_history
                                where application_id = ? and version > ? and outcome = 'APPLIED' and actor_role <> ?
                                  and from_status is distinct from to_status""", row -> row.getInt(1), file, seen.getAsLong(), TransitionTable.SYSTEM)
                        .isPresent();
    }

    private void append(
            Application file,
            Actor actor,
            String action,
            String outcome,
            @Nullable ApplicationStatus from,
            @Nullable String reason,
            Instant at) {
        sql.update(
                APPEND,
                file.id(),
                at,
                action,
                outcome,
                Objects.toString(from, ""),
                file.status(),
                actor.subject(),
                actor.role(),
                Objects.toString(actor.onBehalfOf(), ""),
                Objects.toString(actor.consentId(), ""),
                Objects.toString(reason, ""),
                file.version(),
                file.id());
    }
}
