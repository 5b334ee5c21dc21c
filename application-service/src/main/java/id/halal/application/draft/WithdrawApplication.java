package id.halal.application.draft;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Ends a file at the wish of the business; its unit is released. */
@Singleton
class WithdrawApplication {

    private final StatusChange change;
    private final OnBehalf onBehalf;
    private final Sql sql;
    private final DomainClock clock;

    WithdrawApplication(StatusChange change, OnBehalf onBehalf, Sql sql, DomainClock clock) {
        this.change = change;
        this.onBehalf = onBehalf;
        this.sql = sql;
        this.clock = clock;
    }

    Application withdraw(
            UUID id, WithdrawalRequest request, Actor actor, ExpectedVersion version, Knowledge knowledge) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.WITHDRAW, actor, version);
        Actor acting = onBehalf.of(file, actor, knowledge).actor();
        sql.update(
                "insert into withdrawal (application_id, code, reason, withdrawn_at) values (?, ?, ?, ?)",
                id,
                request.kind(),
                request.reason(),
                clock.instant());
        change.apply(new StatusChange.Step(file, step.row(), acting), request.reason());
        return file;
    }
}
