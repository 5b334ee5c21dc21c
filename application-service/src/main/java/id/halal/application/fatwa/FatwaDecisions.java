package id.halal.application.fatwa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.application.filing.Application;
import id.halal.application.returns.ReturnNote;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of entered decisions; who may see them follows from their session. */
@Singleton
class FatwaDecisions {

    private static final TypeReference<List<ReturnNote>> NOTES = new TypeReference<>() {};
    private static final String SELECT = """
            select d.application_id, d.decision, d.reason, d.decision_number, d.notes, d.entered_by, d.entered_at, d.file_changed_at,
                d.outcome, d.dropped_state, d.dropped_by, d.dropped_at
            from fatwa_decision d\s""";

    /** @param fileChangedAt the file's last change when the decision was entered; absent for entries older than this rule */
    record Entered(FatwaDecisionView decision, @Nullable Instant fileChangedAt) {}

    private final Sql sql;
    private final ObjectMapper json;

    FatwaDecisions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** In the order of the files' ids. */
    List<FatwaDecisionView> of(UUID session) {
        return sql.list(SELECT + "where d.session_id = ? order by d.application_id", this::read, session).stream()
                .map(Entered::decision)
                .toList();
    }

    /** The decision, locked until the transaction ends; empty when its session is not being closed, or it has its outcome. */
    Optional<Entered> undecided(UUID session, UUID application) {
        return sql.first(SELECT + """
                        join fatwa_session s on s.id = d.session_id
                        where d.session_id = ? and d.application_id = ? and s.status = ? and d.outcome is null for update of d""", this::read, session, application, SessionStatus.CLOSING);
    }

    void decided(UUID session, UUID application) {
        sql.update(
                "update fatwa_decision set outcome = ? where session_id = ? and application_id = ?",
                DecisionResult.DECIDED,
                session,
                application);
    }

    void dropped(UUID session, UUID application, @Nullable Application now) {
        sql.update(
                """
                update fatwa_decision set outcome = ?, dropped_state = ?, dropped_by = ?, dropped_at = ?::timestamptz
                where session_id = ? and application_id = ?""",
                DecisionResult.DROPPED,
                now == null ? null : now.status(),
                now == null ? null : now.lastChange().by(),
                now == null ? null : now.lastChange().at(),
                session,
                application);
    }

    /** A closure that decided nothing leaves the entries as they were. */
    void forgetOutcomes(UUID session) {
        sql.update("""
                update fatwa_decision set outcome = null, dropped_state = null, dropped_by = null, dropped_at = null
                where session_id = ?""", session);
    }

    /** @return false when this file has one in this session already */
    boolean add(UUID session, FatwaDecisionRequest decision, Application file, String enteredBy, Instant now) {
        return sql.update(
                        """
                        insert into fatwa_decision (session_id, application_id, decision, reason, decision_number, notes, entered_by,
                            entered_at, file_changed_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict (session_id, application_id) do nothing""",
                        session,
                        decision.applicationId(),
                        decision.decision(),
                        decision.reason(),
                        decision.decisionNumber(),
                        text(decision.allNotes()),
                        enteredBy,
                        now,
                        file.lastChange().at())
                == 1;
    }

    /** @return false when there was none */
    boolean remove(UUID session, UUID application) {
        return sql.update(
                        "delete from fatwa_decision where session_id = ? and application_id = ?", session, application)
                == 1;
    }

    private Entered read(java.sql.ResultSet row) throws java.sql.SQLException {
        String outcome = row.getString("outcome");
        return new Entered(
                new FatwaDecisionView(
                        row.getObject("application_id", UUID.class),
                        FatwaOutcome.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("decision_number"),
                        notes(row.getString("notes")),
                        row.getString("entered_by"),
                        Sql.instant(row, "entered_at"),
                        outcome == null ? null : DecisionResult.valueOf(outcome),
                        row.getString("dropped_state"),
                        row.getString("dropped_by"),
                        Sql.instantOrNull(row, "dropped_at")),
                Sql.instantOrNull(row, "file_changed_at"));
    }

    private List<ReturnNote> notes(@Nullable String stored) {
        try {
            return stored == null ? List.of() : json.readValue(stored, NOTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored notes that cannot be read", e);
        }
    }

    private String text(List<ReturnNote> notes) {
        try {
            return json.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("notes that cannot be written as JSON", e);
        }
    }
}
