package id.halal.application.draft;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Ends a file at the wish of the business; its unit is released. */
@Singleton
class WithdrawApplication {

    private final StatusChange change;
    private final OnBehalf onBehalf;

    WithdrawApplication(StatusChange change, OnBehalf onBehalf) {
        this.change = change;
        this.onBehalf = onBehalf;
    }

    Application withdraw(UUID id, String reason, Actor actor, ExpectedVersion version, Knowledge knowledge) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.WITHDRAW, actor, version);
        Actor acting = onBehalf.of(file, actor, knowledge).actor();
        change.apply(new StatusChange.Step(file, step.row(), acting), reason);
        return file;
    }
}
