package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The business picks who shall inspect it, and may pick anew until the cost is set. */
@Singleton
class ChooseInspectionBody {

    /** All that lies before the cost and its invoice (ADR 0017). */
    private static final Set<ApplicationStatus> OPEN = EnumSet.of(
            ApplicationStatus.DRAFT,
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.WAITLISTED,
            ApplicationStatus.DENIED,
            ApplicationStatus.DOCUMENT_CHECK,
            ApplicationStatus.COST_SETTING,
            ApplicationStatus.RETURNED);

    private final StatusChange change;
    private final RegularFiles files;
    private final DomainClock clock;

    ChooseInspectionBody(StatusChange change, RegularFiles files, DomainClock clock) {
        this.change = change;
        this.files = files;
        this.clock = clock;
    }

    Application choose(UUID id, String registration, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        if (file.channel().selfDeclare()) {
            throw ProblemException.of(InspectionProblem.NOT_REGULAR);
        }
        if (!OPEN.contains(file.status())) {
            throw change.illegal(file, "choose-inspection-body", actor);
        }
        version.check(file.version());
        files.requireTaking(file, registration);
        file.chooseInspectionBody(registration, actor, clock.instant());
        change.recorded(file, actor, "choose-inspection-body", registration);
        return file;
    }
}
