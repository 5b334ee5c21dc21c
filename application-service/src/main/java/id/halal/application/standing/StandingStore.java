package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.application.filing.Actor;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of a certificate's life. Joined with the file, they exist only for those who may see the file. */
@Singleton
class StandingStore {

    /** Who did a step, and on what it rests. */
    record Step(
            StandingAction action,
            CertificateStatus to,
            Actor actor,
            @Nullable StandingProposalView proposal,
            @Nullable String supersededBy,
            Instant at) {}

    private static final String SELECT = """
            select c.number, c.application_id, a.province_code, a.regency_code, c.mode, c.status, c.issued_on, c.version, c.superseded_by,
                c.changed_at, c.changed_by
            from certificate c join application a on a.id = c.application_id where c.number = ?""";
    private static final Sql.Row<Standing> ROW = row -> new Standing(
            row.getString("number"),
            row.getObject("application_id", UUID.class),
            row.getString("province_code"),
            row.getString("regency_code"),
            CertificateMode.valueOf(row.getString("mode")),
            CertificateStatus.valueOf(row.getString("status")),
            row.getObject("issued_on", LocalDate.class),
            row.getLong("version"),
            row.getString("superseded_by"),
            Sql.instantOrNull(row, "changed_at"),
            row.getString("changed_by"));

    private static final String PROPOSAL = """
            select id, action, reason_code, reason, document_sha256, proposed_by, proposed_at, outcome, decided_by, decided_at,
                correct_number, correct_issued_on
            from certificate_proposal where number = ?""";
    private static final Sql.Row<StandingProposalView> PROPOSAL_ROW = row -> new StandingProposalView(
            row.getObject("id", UUID.class),
            StandingAction.valueOf(row.getString("action")),
            StandingReason.valueOf(row.getString("reason_code")),
            row.getString("reason"),
            row.getString("document_sha256"),
            row.getString("proposed_by"),
            Sql.instant(row, "proposed_at"),
            StandingProposalView.Outcome.valueOf(row.getString("outcome")),
            row.getString("decided_by"),
            Sql.instantOrNull(row, "decided_at"),
            row.getString("correct_number"),
            row.getObject("correct_issued_on", LocalDate.class));

    private final Sql sql;

    StandingStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Standing> find(String number) {
        return sql.first(SELECT, ROW, number);
    }

    /** Locked until the transaction ends, so that of two decisions the second sees what the first did. */
    Optional<Standing> locked(String number) {
        return sql.first(SELECT + " for update of c", ROW, number);
    }

    Optional<StandingProposalView> open(String number) {
        return sql.first(PROPOSAL + " and outcome = 'OPEN'", PROPOSAL_ROW, number);
    }

    List<OpenProposalView> allOpen(@Nullable UUID after, int limit) {
        return sql.list(
                """
                select p.*, c.application_id, c.business_name, c.status as certificate_status
                from certificate_proposal p
                    join certificate c on c.number = p.number
                    join application a on a.id = c.application_id
                where p.outcome = 'OPEN' and (?::uuid is null or p.id > ?::uuid) order by p.id limit ?""",
                row -> new OpenProposalView(
                        row.getString("number"),
                        row.getObject("application_id", UUID.class),
                        row.getString("business_name"),
                        CertificateStatus.valueOf(row.getString("certificate_status")),
                        PROPOSAL_ROW.read(row)),
                after,
                after,
                limit);
    }

    Optional<StandingProposalView> proposal(String number, UUID id) {
        return sql.first(PROPOSAL + " and id = ?", PROPOSAL_ROW, number, id);
    }

    void add(String number, StandingProposalView proposal) {
        sql.update(
                """
                insert into certificate_proposal (id, number, action, reason_code, reason, document_sha256, proposed_by, proposed_at,
                    outcome, correct_number, correct_issued_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)""",
                proposal.id(),
                number,
                proposal.action(),
                proposal.reasonCode(),
                proposal.reason(),
                proposal.documentSha256(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.correctNumber(),
                proposal.correctIssuedOn());
    }

    void decided(UUID proposal, StandingProposalView.Outcome outcome, Actor actor, Instant at) {
        sql.update(
                "update certificate_proposal set outcome = ?, decided_by = ?, decided_at = ? where id = ?",
                outcome,
                actor.subject(),
                at,
                proposal);
    }

    boolean hasDocument(String number, String sha256) {
        return sql.first(
                        "select 1 from certificate_document where number = ? and sha256 = ?",
                        row -> row.getInt(1),
                        number,
                        sha256)
                .isPresent();
    }

    void move(Standing before, Step step) {
        sql.update("""
                update certificate set status = ?, version = version + 1, changed_at = ?, changed_by = ?, superseded_by = ?
                where number = ?""", step.to(), step.at(), step.actor().subject(), step.supersededBy(), before.number());
        remember(before, before.number(), step);
    }

    /** Its history, its papers and what refers to it follow the number; the wrong one is kept as one that was withdrawn. */
    void correct(Standing before, RecordCorrection.Numbered right, Step step) {
        sql.update(
                """
                update certificate set number = ?, issued_on = ?, version = version + 1, changed_at = ?, changed_by = ?
                where number = ?""", right.number(), right.issuedOn(), step.at(), step.actor().subject(), before.number());
        remember(before, right.number(), step);
        if (!right.number().equals(before.number())) {
            sql.update("""
                    insert into withdrawn_certificate_number (number, application_id, withdrawn_at) values (?, ?, ?)
                    on conflict (number, application_id) do nothing""", before.number(), before.applicationId(), step.at());
            sql.update(
                    "update application set developed_certificate = ? where developed_certificate = ?",
                    right.number(),
                    before.number());
        }
    }

    private void remember(Standing before, String number, Step step) {
        StandingProposalView proposal = step.proposal();
        sql.update(
                """
                insert into certificate_history (number, version, at, action, from_status, to_status, proposed_by, actor, actor_role,
                    reason_code, reason, document_sha256, previous_number, previous_issued_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                number,
                before.version() + 1,
                step.at(),
                step.action(),
                before.status(),
                step.to(),
                proposal == null ? null : proposal.proposedBy(),
                step.actor().subject(),
                step.actor().role(),
                proposal == null ? null : proposal.reasonCode(),
                proposal == null ? step.supersededBy() : proposal.reason(),
                proposal == null ? null : proposal.documentSha256(),
                proposal == null || proposal.correctNumber() == null ? null : before.number(),
                proposal == null || proposal.correctIssuedOn() == null ? null : before.issuedOn());
    }

    List<StandingView.Entry> history(String number) {
        return sql.list(
                """
                select at, action, from_status, to_status, proposed_by, actor, actor_role, reason_code, reason, document_sha256,
                    previous_number, previous_issued_on
                from certificate_history where number = ? order by version""",
                row -> new StandingView.Entry(
                        Sql.instant(row, "at"),
                        StandingAction.valueOf(row.getString("action")),
                        CertificateStatus.valueOf(row.getString("from_status")),
                        CertificateStatus.valueOf(row.getString("to_status")),
                        row.getString("proposed_by"),
                        row.getString("actor"),
                        row.getString("actor_role"),
                        reason(row.getString("reason_code")),
                        row.getString("reason"),
                        row.getString("document_sha256"),
                        row.getString("previous_number"),
                        row.getObject("previous_issued_on", LocalDate.class)),
                number);
    }

    private static @Nullable StandingReason reason(@Nullable String code) {
        return code == null ? null : StandingReason.valueOf(code);
    }
}
