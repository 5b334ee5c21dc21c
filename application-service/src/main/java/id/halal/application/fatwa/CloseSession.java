package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.util.List;
import java.util.UUID;

/**
 * The chair closes the session, and with it every entered decision takes effect, all or none. Four eyes: the chair is none of those who
 * entered. A file that another session decided meanwhile stops the closure until its entry is taken back.
 */
@Singleton
class CloseSession {

    private final FatwaSessionFinder sessions;
    private final FatwaDecisions decisions;
    private final StatusChange change;
    private final EntityManager entities;
    private final DomainClock clock;

    CloseSession(
            FatwaSessionFinder sessions,
            FatwaDecisions decisions,
            StatusChange change,
            EntityManager entities,
            DomainClock clock) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.change = change;
        this.entities = entities;
        this.clock = clock;
    }

    FatwaSessionView close(CallerScope scope, UUID id, Actor actor, ExpectedVersion version) {
        FatwaSession session = sessions.forChange(scope, id);
        if (!actor.roles().contains(Issuer.FATWA)) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        if (!session.isOpen()) {
            throw FatwaSessionFinder.closed(scope, session, "close");
        }
        FatwaSessionFinder.check(scope, session, version);
        List<FatwaDecisionView> entered = decisions.of(id);
        if (entered.isEmpty()) {
            throw ProblemException.of(FatwaProblem.SESSION_EMPTY);
        }
        if (entered.stream().anyMatch(decision -> decision.enteredBy().equals(actor.subject()))) {
            throw ProblemException.of(FatwaProblem.FOUR_EYES);
        }
        entered.forEach(decision -> decide(decision, actor));
        session.close(actor, clock.instant());
        entities.flush();
        return FatwaSessionView.of(session, entered);
    }

    private void decide(FatwaDecisionView decision, Actor actor) {
        Application file = change.locked(decision.applicationId());
        StatusChange.Step step;
        try {
            step = change.require(file, decision.decision().action(), actor, ExpectedVersion.any());
        } catch (ProblemException refused) {
            throw refused.with("applicationId", decision.applicationId());
        }
        change.apply(step, decision.decision() == FatwaOutcome.HALAL ? decision.decisionNumber() : decision.reason());
    }
}
