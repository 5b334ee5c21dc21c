package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * The chair closes the session, and every entered decision takes effect in a transaction of its own; a file that changed meanwhile drops
 * out and is named. Four eyes: the chair is none of those who entered. Killed anywhere in between it goes on where it stopped when it is
 * closed again; closed again later it answers the same. When nothing could be decided the session stays open and the chair is told why.
 */
@Singleton
class CloseSession {

    /** Each closure holds one connection for its key and needs a second one; more at once could wait for each other. */
    private static final int AT_ONCE = 4;

    private final ScopedTransactions transactions;
    private final SessionClosure closure;
    private final DecideFile decide;
    private final Minutes minutes;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CloseSession(ScopedTransactions transactions, SessionClosure closure, DecideFile decide, Minutes minutes) {
        this.transactions = transactions;
        this.closure = closure;
        this.decide = decide;
        this.minutes = minutes;
    }

    /** @throws ProblemException 404, 403, 422 {@code SESSION_EMPTY}, 428, 412, 409 when every file had changed */
    FatwaSessionView close(UUID id, Actor chair, ExpectedVersion version) {
        places.acquireUninterruptibly();
        try {
            List<UUID> files = transactions.write(scope -> closure.begin(scope, id, chair, version));
            for (UUID file : files) {
                transactions.write(scope -> {
                    decide.decide(id, file, chair);
                    return Boolean.TRUE;
                });
            }
            return finish(id);
        } finally {
            places.release();
        }
    }

    private FatwaSessionView finish(UUID id) {
        FatwaSessionView session = transactions.read(scope -> closure.read(scope, id));
        if (session.status() == SessionStatus.CLOSED) {
            return session;
        }
        if (session.decisions().stream().allMatch(FatwaDecisionView::isDropped)) {
            transactions.write(scope -> closure.finish(scope, id, null));
            throw nothingDecided(session);
        }
        String pdf = minutes.keep(transactions.read(scope -> closure.minutes(scope, session)));
        return transactions.write(scope -> closure.finish(scope, id, pdf));
    }

    private static ProblemException nothingDecided(FatwaSessionView session) {
        FatwaDecisionView first = session.decisions().getFirst();
        String state = String.valueOf(first.droppedState());
        return ProblemException.of(
                        CommonProblem.ILLEGAL_ACTION, first.decision().action().label(), state)
                .with("state", state)
                .with(
                        "lastChange",
                        new FatwaSessionFinder.Closing(
                                String.valueOf(first.droppedAt()), String.valueOf(first.droppedBy())))
                .with("allowedActions", List.of())
                .with("applicationId", first.applicationId())
                .with("dropped", session.dropped());
    }
}
