package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.shared.Actor;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A coordinator or an officer says who shall be asked: for a file that has a companion, or for one that waits. */
@Singleton
class ReassignFile {

    private static final String POINTER = "/companionRegistration";

    private final AssignmentFinder finder;
    private final AssignmentStore assignments;
    private final FileStore files;
    private final CompanionRegister companions;

    ReassignFile(AssignmentFinder finder, AssignmentStore assignments, FileStore files, CompanionRegister companions) {
        this.finder = finder;
        this.assignments = assignments;
        this.files = files;
        this.companions = companions;
    }

    /**
     * Ends the open assignment and offers the file to another companion of the same LP3H.
     *
     * @throws ProblemException 409 when the assignment is over; 422 for a companion who cannot be asked
     */
    Assignment reassign(
            CallerScope scope, UUID id, ReassignmentRequest request, Actor actor, ExpectedVersion expected) {
        Assignment current = finder.getForChange(scope, id);
        long seen = current.version();
        assignments.change(current, AssignmentAction.REASSIGN, actor, request.reason());
        expected.check(seen);
        if (current.companionRegistration().equals(request.companionRegistration())) {
            throw ProblemException.invalid(FieldProblem.of(POINTER, "COMPANION_HAS_FILE"));
        }
        Candidate companion = named(request.companionRegistration(), current.lp3hRegistration());
        return assignments.offer(current.place(), companion, AssignmentOrigin.COORDINATOR, request.reason(), actor);
    }

    /**
     * Offers a file that waits.
     *
     * @throws ProblemException 404 outside the scope; 409 {@code FILE_NOT_WAITING}; 422 for a companion who cannot be asked
     */
    Assignment assign(CallerScope scope, AssignFileRequest request, Actor actor) {
        if (scope instanceof CallerScope.Public) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        ApplicationFile file = files.lock(request.applicationId()).orElseThrow(ProblemException::notFound);
        if (!file.needsCompanion()) {
            throw ProblemException.of(AssignmentError.FILE_NOT_WAITING).with("state", file.status());
        }
        Candidate companion = named(request.companionRegistration(), file.lp3hRegistration());
        Assignment offered =
                assignments.offer(file.place(), companion, AssignmentOrigin.COORDINATOR, request.reason(), actor);
        files.waitSince(file.applicationId(), null);
        return offered;
    }

    private Candidate named(String registration, @Nullable String lp3h) {
        CompanionRegister.Standing companion = companions
                .standing(registration)
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(POINTER, "COMPANION_UNKNOWN")));
        if (lp3h != null && !lp3h.equals(companion.lp3hRegistration())) {
            throw ProblemException.invalid(FieldProblem.of(POINTER, "COMPANION_OTHER_LP3H"));
        }
        if (!companion.mayWork()) {
            throw ProblemException.invalid(FieldProblem.of(POINTER, "COMPANION_CANNOT_WORK"));
        }
        return new Candidate(companion.id(), companion.registration(), companion.lp3hRegistration(), 0, 0);
    }
}
