package id.halal.application.verification;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The assigned companion has been there, all lines are met, and recommends the file. */
@Singleton
class VerifyApplication {

    private final StatusChange change;
    private final Visits visits;
    private final VisitEvidence evidence;
    private final DailyCount dailyCount;
    private final Sql sql;
    private final DomainClock clock;

    VerifyApplication(
            StatusChange change,
            Visits visits,
            VisitEvidence evidence,
            DailyCount dailyCount,
            Sql sql,
            DomainClock clock) {
        this.change = change;
        this.visits = visits;
        this.evidence = evidence;
        this.dailyCount = dailyCount;
        this.sql = sql;
        this.clock = clock;
    }

    Application verify(UUID id, VerificationRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.VERIFY, actor, version);
        VisitView visit = visits.find(id, request.visitId())
                .map(Visits.Kept::visit)
                .filter(kept -> kept.companionRegistration().equals(actor.companion()))
                .orElseThrow(() -> ProblemException.of(VerificationProblem.VISIT_UNKNOWN)
                        .withFields(List.of(FieldProblem.of("/visitId", VerificationProblem.VISIT_UNKNOWN))));
        evidence.require(file, visit);
        evidence.settle(file, request, actor);
        Instant now = clock.instant();
        dailyCount.take(visit.companionRegistration(), now);
        sql.update("""
                insert into verification (application_id, version, visit_id, companion, recommendation, verified_at)
                values (?, ?, ?, ?, ?, ?)""", id, file.version(), visit.id(), visit.companionRegistration(), request.recommendation(), now);
        change.apply(step, null);
        return file;
    }
}
