package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.application.filing.Actor;
import id.halal.contracts.EventType;
import id.halal.contracts.application.CertificateFact;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The way every certificate changes: a row of the table, then status, history and event in one transaction. */
@Singleton
class StandingChange {

    private final StandingStore store;
    private final Outbox outbox;
    private final DomainClock clock;

    StandingChange(StandingStore store, Outbox outbox, DomainClock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException 403, or 409 {@code ILLEGAL_ACTION} with who changed it last and when */
    Transition<CertificateMode, CertificateStatus, StandingAction, Object> require(
            Standing standing, StandingAction action, Actor actor) {
        try {
            return StandingTransitions.TABLE.require(
                    standing.mode(), standing.status(), action, actor.roles(), standing);
        } catch (ProblemException refused) {
            if (refused.code() == CommonProblem.ILLEGAL_ACTION && standing.changedAt() != null) {
                throw refused.with("changedAt", standing.changedAt())
                        .with("changedBy", String.valueOf(standing.changedBy()));
            }
            throw refused;
        }
    }

    /** Takes the step. Which event it tells is the table's business. */
    void apply(
            Standing before,
            StandingAction action,
            Actor actor,
            @Nullable StandingProposalView proposal,
            @Nullable String supersededBy) {
        Transition<CertificateMode, CertificateStatus, StandingAction, Object> row = require(before, action, actor);
        Instant now = clock.instant();
        store.move(before, new StandingStore.Step(action, row.to(), actor, proposal, supersededBy, now));
        tell(
                row,
                before,
                new CertificateFact(
                        before.applicationId(),
                        before.number(),
                        before.provinceCode(),
                        before.regencyCode(),
                        action.label(),
                        before.status().name(),
                        row.to().name(),
                        proposal == null ? null : proposal.reasonCode().name(),
                        supersededBy,
                        null,
                        null,
                        now,
                        before.version() + 1));
    }

    /** Puts number or date of a record right. */
    void correct(Standing before, RecordCorrection.Numbered right, Actor actor, StandingProposalView proposal) {
        Transition<CertificateMode, CertificateStatus, StandingAction, Object> row =
                require(before, StandingAction.CORRECT, actor);
        Instant now = clock.instant();
        store.correct(
                before, right, new StandingStore.Step(StandingAction.CORRECT, row.to(), actor, proposal, null, now));
        tell(
                row,
                before,
                new CertificateFact(
                        before.applicationId(),
                        right.number(),
                        before.provinceCode(),
                        before.regencyCode(),
                        StandingAction.CORRECT.label(),
                        before.status().name(),
                        row.to().name(),
                        proposal.reasonCode().name(),
                        null,
                        right.number().equals(before.number()) ? null : before.number(),
                        right.issuedOn(),
                        now,
                        before.version() + 1));
    }

    private void tell(
            Transition<CertificateMode, CertificateStatus, StandingAction, Object> row,
            Standing certificate,
            CertificateFact fact) {
        outbox.append(event(row.event()), certificate.applicationId(), certificate.regencyCode(), fact);
    }

    @SuppressWarnings("unchecked")
    private static EventType<CertificateFact> event(EventType<?> event) {
        if (event.data() != CertificateFact.class) {
            throw new IllegalStateException("a certificate tells no " + event.name());
        }
        return (EventType<CertificateFact>) event;
    }
}
