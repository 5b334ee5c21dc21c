package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Enters what an open session decided of a file, or takes the entry back. Nothing happens to the file before the closure. */
@Singleton
class EnterDecision {

    private final OpenForEntries open;
    private final FatwaSessionFinder sessions;
    private final FatwaDecisions decisions;
    private final FatwaList list;
    private final DomainClock clock;

    EnterDecision(
            OpenForEntries open,
            FatwaSessionFinder sessions,
            FatwaDecisions decisions,
            FatwaList list,
            DomainClock clock) {
        this.open = open;
        this.sessions = sessions;
        this.decisions = decisions;
        this.list = list;
        this.clock = clock;
    }

    /** A file that is not on the list comes onto it. */
    FatwaSessionView enter(CallerScope scope, UUID sessionId, FatwaDecisionRequest request, Actor actor) {
        FatwaSession session = open.session(scope, sessionId, actor, "enter-decision");
        Application file =
                open.file(scope, request.applicationId(), request.decision().action(), actor);
        check(request);
        Instant now = clock.instant();
        list.add(sessionId, file.id(), actor.subject(), now);
        if (!decisions.add(sessionId, request, file, actor.subject(), now)) {
            throw ProblemException.of(FatwaProblem.DECISION_ENTERED);
        }
        sessions.touch(scope, session);
        return sessions.whole(scope, session);
    }

    FatwaSessionView takeBack(CallerScope scope, UUID sessionId, UUID application, Actor actor) {
        FatwaSession session = open.session(scope, sessionId, actor, "take-back-decision");
        if (!decisions.remove(sessionId, application)) {
            throw ProblemException.notFound();
        }
        sessions.touch(scope, session);
        return sessions.whole(scope, session);
    }

    private static void check(FatwaDecisionRequest request) {
        List<FieldProblem> missing = new ArrayList<>();
        switch (request.decision()) {
            case HALAL -> required(missing, "/decisionNumber", request.decisionNumber());
            case REJECT -> required(missing, "/reason", request.reason());
            case RETURN -> {
                if (request.notes() == null || request.notes().isEmpty()) {
                    required(missing, "/reason", request.reason());
                }
            }
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
