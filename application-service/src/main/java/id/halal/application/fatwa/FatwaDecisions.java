package id.halal.application.fatwa;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of entered decisions; who may see them follows from their session. */
@Singleton
class FatwaDecisions {

    private final Sql sql;

    FatwaDecisions(Sql sql) {
        this.sql = sql;
    }

    /** In the order of the files' ids, in which they are also locked. */
    List<FatwaDecisionView> of(UUID session) {
        return sql.list(
                """
                select application_id, decision, reason, decision_number, entered_by, entered_at
                from fatwa_decision where session_id = ? order by application_id""",
                row -> new FatwaDecisionView(
                        row.getObject("application_id", UUID.class),
                        FatwaOutcome.valueOf(row.getString("decision")),
                        row.getString("reason"),
                        row.getString("decision_number"),
                        row.getString("entered_by"),
                        Sql.instant(row, "entered_at")),
                session);
    }

    /** @return false when this file has one in this session already */
    boolean add(UUID session, FatwaDecisionRequest decision, String enteredBy, Instant now) {
        return sql.update(
                        """
                        insert into fatwa_decision (session_id, application_id, decision, reason, decision_number, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (session_id, application_id) do nothing""",
                        session,
                        decision.applicationId(),
                        decision.decision(),
                        decision.reason(),
                        decision.decisionNumber(),
                        enteredBy,
                        now)
                == 1;
    }

    /** @return false when there was none */
    boolean remove(UUID session, UUID application) {
        return sql.update(
                        "delete from fatwa_decision where session_id = ? and application_id = ?", session, application)
                == 1;
    }
}
