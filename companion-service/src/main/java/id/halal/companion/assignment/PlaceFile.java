package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.shared.Actor;
import id.halal.platform.data.time.DomainClock;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** Finds a companion for a file that needs one. Runs as the worker. */
@Singleton
public class PlaceFile {

    private final FileStore files;
    private final AssignmentStore assignments;
    private final CandidateSource candidates;
    private final CompanionRegister companions;
    private final DomainClock clock;

    PlaceFile(
            FileStore files,
            AssignmentStore assignments,
            CandidateSource candidates,
            CompanionRegister companions,
            DomainClock clock) {
        this.files = files;
        this.assignments = assignments;
        this.candidates = candidates;
        this.companions = companions;
        this.clock = clock;
    }

    /** A file was admitted: who filed it as a companion has it at once; else it is offered to the best. */
    public void admitted(UUID applicationId) {
        ApplicationFile file = needing(applicationId);
        if (file == null) {
            return;
        }
        Optional<Candidate> filer = file.filedByCompanion() ? filer(file) : Optional.empty();
        if (filer.isPresent()) {
            assignments.accepted(file.place(), filer.get(), AssignmentOrigin.FILED);
            files.waitSince(applicationId, null);
        } else {
            offer(file);
        }
    }

    /** Offers a file to the next one; when there is none it waits, visibly. */
    public void offerNext(UUID applicationId) {
        ApplicationFile file = needing(applicationId);
        if (file != null) {
            offer(file);
        }
    }

    private void offer(ApplicationFile file) {
        Optional<Candidate> best = CompanionChoice.best(candidates.of(file));
        if (best.isPresent()) {
            assignments.offer(file.place(), best.get(), AssignmentOrigin.OFFER, null, Actor.SYSTEM);
            files.waitSince(file.applicationId(), null);
        } else if (file.waitingSince() == null) {
            files.waitSince(file.applicationId(), clock.instant());
        }
    }

    /** The file, locked, when it still needs a companion; a file withdrawn or placed in between needs none. */
    private @Nullable ApplicationFile needing(UUID applicationId) {
        return files.lock(applicationId)
                .filter(ApplicationFile::needsCompanion)
                .filter(file -> assignments.lockOpen(applicationId).isEmpty())
                .orElse(null);
    }

    private Optional<Candidate> filer(ApplicationFile file) {
        return Optional.ofNullable(file.companionRegistration())
                .flatMap(companions::standing)
                .filter(CompanionRegister.Standing::mayWork)
                .filter(filer -> file.lp3hRegistration() == null
                        || file.lp3hRegistration().equals(filer.lp3hRegistration()))
                .map(filer -> new Candidate(filer.id(), filer.registration(), filer.lp3hRegistration(), 0, 0));
    }
}
