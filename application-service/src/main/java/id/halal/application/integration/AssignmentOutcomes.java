package id.halal.application.integration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.StatusChange;
import id.halal.contracts.companion.AssignmentFact;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
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

    /**
     * Moves the file only while that companion is at work and somebody took the companion off it. When a status of the file is the
     * reason, it is the echo of our own step, and may come so late that the same companion is at work on it again.
     */
    void ended(AssignmentFact assignment) {
        if (isEcho(assignment.reason())) {
            return;
        }
        file(assignment)
                .filter(file -> file.status() == ApplicationStatus.IN_VERIFICATION)
                .filter(file -> assignment.companionRegistration().equals(file.companion()))
                .ifPresent(file -> late.applyOrIgnore(
                        file, ApplicationAction.REASSIGN, COMPANION_SERVICE, assignment.reason(), file::unassign));
    }

    private static boolean isEcho(@Nullable String reason) {
        return Arrays.stream(ApplicationStatus.values())
                .anyMatch(status -> status.name().equals(reason));
    }

    private Optional<Application> file(AssignmentFact assignment) {
        Optional<Application> known = change.lockedIfKnown(assignment.applicationId());
        if (known.isEmpty()) {
            LOG.warnf("an assignment of no file of ours: %s", assignment.applicationId());
        }
        return known;
    }
}
