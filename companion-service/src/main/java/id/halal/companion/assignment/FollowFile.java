package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.shared.Actor;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** What later steps of a file do to its assignment. Runs as the worker. */
@Singleton
public class FollowFile {

    private final FileStore files;
    private final AssignmentStore assignments;
    private final CompanionRegister companions;
    private final PlaceFile placeFile;

    FollowFile(FileStore files, AssignmentStore assignments, CompanionRegister companions, PlaceFile placeFile) {
        this.files = files;
        this.assignments = assignments;
        this.companions = companions;
        this.placeFile = placeFile;
    }

    /**
     * The companion's part is done, or the file is over.
     *
     * @param reason the status the file has reached
     */
    public void ended(UUID applicationId, String reason) {
        assignments
                .lockOpen(applicationId)
                .ifPresent(open -> assignments.change(open, AssignmentAction.END, Actor.SYSTEM, reason));
    }

    /**
     * A returned file comes back to the companion who had it, without asking again. Of a file that was taken over while it was returned we
     * know him from the file alone.
     */
    public void resubmitted(UUID applicationId) {
        Optional<ApplicationFile> file = files.lock(applicationId).filter(ApplicationFile::inVerification);
        if (file.isEmpty() || assignments.lockOpen(applicationId).isPresent()) {
            return;
        }
        assignments
                .lastAccepted(applicationId)
                .map(Assignment::companionRegistration)
                .or(() -> Optional.ofNullable(file.get().companionRegistration()))
                .flatMap(companions::standing)
                .ifPresent(same -> assignments.accepted(
                        file.get().place(),
                        new Candidate(same.id(), same.registration(), same.lp3hRegistration(), 0, 0),
                        AssignmentOrigin.RESUBMISSION));
    }

    /**
     * An officer took the file from its companion in application-service. A reassignment made here is told to application-service by
     * our own events and comes back as this same fact: then another companion has the open assignment already, and it stays.
     *
     * @param hadIt the companion whom application-service knew before
     */
    public void reassigned(UUID applicationId, @Nullable String hadIt, @Nullable String reason) {
        Optional<Assignment> open = assignments.lockOpen(applicationId);
        if (open.isPresent() && !open.get().companionRegistration().equals(hadIt)) {
            return;
        }
        open.ifPresent(taken -> assignments.change(taken, AssignmentAction.END, Actor.SYSTEM, reason));
        placeFile.offerNext(applicationId);
    }

    /** Who earns the fee when the fact itself does not say: the last one who accepted. */
    public Optional<String> lastCompanion(UUID applicationId) {
        return assignments.lastAccepted(applicationId).map(Assignment::companionRegistration);
    }
}
