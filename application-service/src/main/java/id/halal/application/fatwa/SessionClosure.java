package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Issuer;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The first and the last step of closing a session; each in a transaction of its own. */
@Singleton
class SessionClosure {

    private final FatwaSessionFinder sessions;
    private final FatwaDecisions decisions;
    private final MinutesFinder minutes;
    private final EntityManager entities;
    private final DomainClock clock;

    SessionClosure(
            FatwaSessionFinder sessions,
            FatwaDecisions decisions,
            MinutesFinder minutes,
            EntityManager entities,
            DomainClock clock) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.minutes = minutes;
        this.entities = entities;
        this.clock = clock;
    }

    /** @return the files to be decided */
    List<UUID> begin(CallerScope scope, UUID id, Actor chair, ExpectedVersion version) {
        FatwaSession session = sessions.forChange(scope, id);
        if (!chair.roles().contains(Issuer.FATWA)) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        if (session.status() == SessionStatus.CLOSED) {
            return List.of();
        }
        if (session.isOpen()) {
            FatwaSessionFinder.check(scope, session, version);
        }
        List<FatwaDecisionView> entered = decisions.of(id);
        if (entered.isEmpty()) {
            throw ProblemException.of(FatwaProblem.SESSION_EMPTY);
        }
        if (entered.stream().anyMatch(decision -> decision.enteredBy().equals(chair.subject()))) {
            throw ProblemException.of(FatwaProblem.FOUR_EYES);
        }
        if (session.isOpen()) {
            session.beginClosing(chair, clock.instant());
        }
        return entered.stream().map(FatwaDecisionView::applicationId).toList();
    }

    FatwaSessionView read(CallerScope scope, UUID id) {
        return sessions.view(scope, id);
    }

    Minutes.Content minutes(CallerScope scope, FatwaSessionView session) {
        return minutes.of(scope, session);
    }

    /** @param minutesSha256 absent when nothing was decided: then the session goes on as it was */
    FatwaSessionView finish(CallerScope scope, UUID id, @Nullable String minutesSha256) {
        FatwaSession session = sessions.forChange(scope, id);
        if (session.status() == SessionStatus.CLOSING) {
            if (minutesSha256 == null) {
                session.reopen();
                decisions.forgetOutcomes(id);
            } else {
                session.close(minutesSha256);
            }
            entities.flush();
        }
        return sessions.whole(scope, session);
    }
}
