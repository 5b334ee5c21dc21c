package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The inspection body audits: it may ask for more time once, and reports. */
@Singleton
class ConductAudit {

    private final StatusChange change;
    private final RegularFiles files;
    private final AuditReports reports;
    private final DomainClock clock;

    ConductAudit(StatusChange change, RegularFiles files, AuditReports reports, DomainClock clock) {
        this.change = change;
        this.files = files;
        this.reports = reports;
        this.clock = clock;
    }

    Application extend(UUID id, String reason, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.EXTEND_AUDIT, actor, version);
        file.limits().extendAudit();
        change.apply(step, reason);
        return file;
    }

    Application report(UUID id, AuditReportRequest request, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.REPORT_AUDIT, actor, version);
        Instant now = clock.instant();
        if (request.auditedUntil().isBefore(request.auditedFrom())
                || request.auditedUntil().isAfter(WorkingCalendar.dateOf(now))) {
            throw ProblemException.of(InspectionProblem.AUDIT_PERIOD)
                    .withFields(List.of(FieldProblem.of("/auditedUntil", InspectionProblem.AUDIT_PERIOD)));
        }
        files.requireDocument(id, request.sha256(), "AUDIT_REPORT");
        reports.add(id, file.version(), request, actor, now);
        change.apply(step, null);
        return file;
    }
}
