package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.ApplicationTransitions;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Who may write in which session, and about which files. */
@Singleton
class OpenForEntries {

    private final FatwaSessionFinder sessions;
    private final ApplicationFinder files;
    private final StatusChange change;
    private final Issuer issuer;

    OpenForEntries(FatwaSessionFinder sessions, ApplicationFinder files, StatusChange change, Issuer issuer) {
        this.sessions = sessions;
        this.files = files;
        this.change = change;
        this.issuer = issuer;
    }

    /** @throws ProblemException 404, 403, 409 when the session is closed or being closed */
    FatwaSession session(CallerScope scope, UUID id, Actor actor, String action) {
        FatwaSession session = sessions.forChange(scope, id);
        if (!issuer.entersDecisions(actor.roles())) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        if (!session.isOpen()) {
            throw FatwaSessionFinder.closed(scope, session, action);
        }
        return session;
    }

    /** @throws ProblemException 404, 409 with the file's state when a session may not do this to it now */
    Application file(CallerScope scope, UUID id, ApplicationAction action, Actor actor) {
        Application file = files.get(scope, id);
        if (!ApplicationTransitions.TABLE.isLegal(file.channel(), file.status(), action)) {
            throw change.illegal(file, action.label(), actor).with("applicationId", id);
        }
        return file;
    }
}
