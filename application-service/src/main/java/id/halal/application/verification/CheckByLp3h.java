package id.halal.application.verification;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** The LP3H finds a self-paid file complete. */
@Singleton
class CheckByLp3h {

    private final StatusChange change;

    CheckByLp3h(StatusChange change) {
        this.change = change;
    }

    Application check(UUID id, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        change.apply(change.require(file, ApplicationAction.CHECK_BY_LP3H, actor, version), null);
        return file;
    }
}
