package id.halal.application.integration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.StatusChange;
import id.halal.contracts.companion.AssignmentFact;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.Optional;

/** A companion took a file, or left it. */
@Singleton
class AssignmentOutcomes {

    private static final Logger LOG = Logger.getLogger(AssignmentOutcomes.class);
    private static final Actor COMPANION_SERVICE = Actor.system("companion-service");

    private final StatusChange change;
    private final LateEvents late;

    AssignmentOutcomes(StatusChange change, LateEvents late) {
        this.change = change;
        this.late = late;
    }

    void accepted(AssignmentFact assignment) {
        file(assignment)
                .ifPresent(file -> late.applyOrIgnore(
                        file,
                        ApplicationAction.ACCEPT,
                        COMPANION_SERVICE,
                        null,
                        () -> file.assign(assignment.companionRegistration(), assignment.lp3hRegistration())));
    }

    /** Often the echo of our own step (withdrawn, rejected, reassigned); only while that companion is at work it moves the file. */
    void ended(AssignmentFact assignment) {
        file(assignment)
                .filter(file -> file.status() == ApplicationStatus.IN_VERIFICATION)
                .filter(file -> assignment.companionRegistration().equals(file.companion()))
                .ifPresent(file -> late.applyOrIgnore(
                        file, ApplicationAction.REASSIGN, COMPANION_SERVICE, assignment.reason(), file::unassign));
    }

    private Optional<Application> file(AssignmentFact assignment) {
        Optional<Application> known = change.lockedIfKnown(assignment.applicationId());
        if (known.isEmpty()) {
            LOG.warnf("an assignment of no file of ours: %s", assignment.applicationId());
        }
        return known;
    }
}
