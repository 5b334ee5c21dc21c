package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Takes a file from its companion; it waits for another one of the same LP3H. */
@Singleton
class ReassignCompanion {

    private final StatusChange change;

    ReassignCompanion(StatusChange change) {
        this.change = change;
    }

    Application reassign(UUID id, String reason, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.REASSIGN, actor, version);
        file.unassign();
        change.apply(step, reason);
        return file;
    }
}
