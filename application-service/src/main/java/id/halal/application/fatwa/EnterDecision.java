package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Enters what an open session decided of a file, or takes the entry back. Nothing happens to the file before the closure. */
@Singleton
class EnterDecision {

    private final FatwaSessionFinder sessions;
    private final FatwaDecisions decisions;
    private final ApplicationFinder files;
    private final StatusChange change;
    private final Issuer issuer;
    private final DomainClock clock;

    EnterDecision(
            FatwaSessionFinder sessions,
            FatwaDecisions decisions,
            ApplicationFinder files,
            StatusChange change,
            Issuer issuer,
            DomainClock clock) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.files = files;
        this.change = change;
        this.issuer = issuer;
        this.clock = clock;
    }

    FatwaSessionView enter(CallerScope scope, UUID sessionId, FatwaDecisionRequest request, Actor actor) {
        FatwaSession session = open(scope, sessionId, actor, "enter-decision");
        Application file = files.get(scope, request.applicationId());
        if (!ApplicationTransitions.TABLE.isLegal(
                file.channel(), file.status(), request.decision().action())) {
            throw change.illegal(file, request.decision().action().label(), actor);
        }
        check(request);
        if (!decisions.add(sessionId, request, actor.subject(), clock.instant())) {
            throw ProblemException.of(FatwaProblem.DECISION_ENTERED);
        }
        sessions.touch(scope, session);
        return FatwaSessionView.of(session, decisions.of(sessionId));
    }

    FatwaSessionView takeBack(CallerScope scope, UUID sessionId, UUID application, Actor actor) {
        FatwaSession session = open(scope, sessionId, actor, "take-back-decision");
        if (!decisions.remove(sessionId, application)) {
            throw ProblemException.notFound();
        }
        sessions.touch(scope, session);
        return FatwaSessionView.of(session, decisions.of(sessionId));
    }

    private FatwaSession open(CallerScope scope, UUID sessionId, Actor actor, String action) {
        FatwaSession session = sessions.forChange(scope, sessionId);
        if (!issuer.entersDecisions(actor.roles())) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        if (!session.isOpen()) {
            throw FatwaSessionFinder.closed(scope, session, action);
        }
        return session;
    }

    private static void check(FatwaDecisionRequest request) {
        List<FieldProblem> missing = new ArrayList<>();
        if (request.decision() == FatwaOutcome.HALAL) {
            required(missing, "/decisionNumber", request.decisionNumber());
        } else {
            required(missing, "/reason", request.reason());
        }
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private static void required(List<FieldProblem> missing, String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(FieldProblem.of(pointer, "REQUIRED"));
        }
    }
}
