package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationAction;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts files on the list of an open session, or takes one off it. */
@Singleton
class ListFiles {

    private final OpenForEntries open;
    private final FatwaSessionFinder sessions;
    private final FatwaDecisions decisions;
    private final FatwaList list;
    private final DomainClock clock;

    ListFiles(
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

    /** All or none. */
    FatwaSessionView add(CallerScope scope, UUID sessionId, List<UUID> files, Actor actor) {
        FatwaSession session = open.session(scope, sessionId, actor, "list-files");
        Instant now = clock.instant();
        for (UUID file : files) {
            open.file(scope, file, ApplicationAction.DECIDE_HALAL, actor);
            list.add(sessionId, file, actor.subject(), now);
        }
        sessions.touch(scope, session);
        return sessions.whole(scope, session);
    }

    /** @throws ProblemException 409 {@code DECISION_ENTERED}: the entry is taken back first */
    FatwaSessionView remove(CallerScope scope, UUID sessionId, UUID file, Actor actor) {
        FatwaSession session = open.session(scope, sessionId, actor, "unlist-file");
        boolean entered = decisions.of(sessionId).stream()
                .anyMatch(decision -> decision.applicationId().equals(file));
        if (entered) {
            throw ProblemException.of(FatwaProblem.DECISION_ENTERED);
        }
        if (!list.remove(sessionId, file)) {
            throw ProblemException.notFound();
        }
        sessions.touch(scope, session);
        return sessions.whole(scope, session);
    }
}
