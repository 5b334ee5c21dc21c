package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The proofs of payment of a file; the newest is the one that counts. */
@Singleton
class PaymentProofs {

    private final Sql sql;

    PaymentProofs(Sql sql) {
        this.sql = sql;
    }

    void add(UUID application, long version, PaymentProofRequest proof, Actor actor, Instant now) {
        sql.update(
                """
                insert into payment_proof (application_id, version, sha256, paid_on, amount_rupiah, reference, submitted_by, submitted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                application,
                version,
                proof.sha256(),
                proof.paidOn(),
                proof.amountRupiah(),
                proof.reference(),
                actor.subject(),
                now);
    }

    void decide(UUID application, PaymentProofView.Outcome outcome, @Nullable String reason, Actor actor, Instant now) {
        sql.update("""
                update payment_proof set outcome = ?, outcome_reason = ?, decided_by = ?, decided_at = ?
                where application_id = ? and outcome is null""", outcome, reason, actor.subject(), now, application);
    }

    /** Oldest first. */
    List<PaymentProofView> of(UUID application) {
        return sql.list(
                """
                select sha256, paid_on, amount_rupiah, reference, submitted_at, outcome, outcome_reason, decided_at
                from payment_proof where application_id = ? order by version""",
                row -> new PaymentProofView(
                        row.getString("sha256"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("amount_rupiah"),
                        row.getString("reference"),
                        Sql.instant(row, "submitted_at"),
                        PaymentProofView.Outcome.of(row.getString("outcome")),
                        row.getString("outcome_reason"),
                        Sql.instantOrNull(row, "decided_at")),
                application);
    }
}
