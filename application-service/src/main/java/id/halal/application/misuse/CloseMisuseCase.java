package id.halal.application.misuse;

import id.halal.application.filing.Actor;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.MisuseFact;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** An officer enters how a case ended. */
@Singleton
class CloseMisuseCase {

    private final MisuseStore store;
    private final MisuseFinder finder;
    private final Outbox outbox;
    private final DomainClock clock;

    CloseMisuseCase(MisuseStore store, MisuseFinder finder, Outbox outbox, DomainClock clock) {
        this.store = store;
        this.finder = finder;
        this.outbox = outbox;
        this.clock = clock;
    }

    MisuseReportView close(
            CallerScope scope, UUID id, MisuseOutcomeRequest request, Actor actor, ExpectedVersion version) {
        MisuseReportView report = store.locked(id).orElseThrow(ProblemException::notFound);
        if (report.outcome() != null) {
            throw ProblemException.of(
                            MisuseProblem.MISUSE_CASE_CLOSED, report.outcome().name())
                    .with("outcome", report.outcome().name())
                    .with("closedBy", String.valueOf(report.closedBy()))
                    .with("closedAt", String.valueOf(report.closedAt()));
        }
        version.check(report.version());
        Instant now = clock.instant();
        store.close(id, request, actor.subject(), now);
        MisuseFact told = ReportMisuse.fact(report, request.outcome());
        outbox.append(
                ApplicationEvents.MISUSE_CLOSED,
                report.applicationId() == null ? id : report.applicationId(),
                ReportMisuse.regionOf(report),
                new MisuseFact(
                        told.reportId(),
                        told.applicationId(),
                        told.certificateNumber(),
                        told.provinceCode(),
                        told.regencyCode(),
                        told.kind(),
                        told.outcome(),
                        now));
        return finder.get(scope, id);
    }
}
