package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Sends a file back to the business with notes: the companion, the LP3H or BPJPH, whoever has it. */
@Singleton
public class ReturnApplication {

    private final StatusChange change;
    private final SendBack sendBack;

    ReturnApplication(StatusChange change, SendBack sendBack) {
        this.change = change;
        this.sendBack = sendBack;
    }

    /** @throws ProblemException 403, 409 where nothing can be returned, 428 or 412 */
    public Application sendBack(UUID id, ReturnRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.RETURN, actor, version);
        sendBack.take(step, request.notes(), request.marks());
        return file;
    }
}
