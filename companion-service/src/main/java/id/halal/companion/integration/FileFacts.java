package id.halal.companion.integration;

import id.halal.companion.assignment.ApplicationFile;
import id.halal.companion.assignment.FileStore;
import id.halal.companion.assignment.FollowFile;
import id.halal.companion.assignment.PlaceFile;
import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.fee.FeeLedger;
import id.halal.contracts.application.ApplicationFact;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.Optional;

/** What the steps of a file mean here. Each keeps the file's newest state first. */
@Singleton
class FileFacts {

    private static final Logger LOG = Logger.getLogger(FileFacts.class);

    private final FileStore files;
    private final PlaceFile placeFile;
    private final FollowFile followFile;
    private final CompanionRegister companions;
    private final FeeLedger fees;

    FileFacts(
            FileStore files, PlaceFile placeFile, FollowFile followFile, CompanionRegister companions, FeeLedger fees) {
        this.files = files;
        this.placeFile = placeFile;
        this.followFile = followFile;
        this.companions = companions;
        this.fees = fees;
    }

    void kept(ApplicationFact fact) {
        files.told(fact);
    }

    void admitted(ApplicationFact fact) {
        files.told(fact);
        placeFile.admitted(fact.applicationId());
    }

    void reassigned(ApplicationFact fact) {
        String hadIt = files.find(fact.applicationId())
                .map(ApplicationFile::companionRegistration)
                .orElse(null);
        files.told(fact);
        followFile.reassigned(fact.applicationId(), hadIt, fact.reason());
    }

    void resubmitted(ApplicationFact fact) {
        files.told(fact);
        followFile.resubmitted(fact.applicationId());
    }

    /**
     * A running file was brought in. One that waits for its verification goes to the companion named, as if filed by him. A certificate it
     * brings was issued before: its fee was somebody else's to pay and none falls due here.
     */
    void takenOver(ApplicationFact fact) {
        files.told(fact);
        placeFile.admitted(fact.applicationId());
    }

    /** The companion's part is done, or the file is over. */
    void ended(ApplicationFact fact) {
        files.told(fact);
        followFile.ended(fact.applicationId(), fact.to());
    }

    /** The file stays where it is; a fee names the certificate as it stands. */
    void corrected(ApplicationFact fact) {
        files.told(fact);
        fees.corrected(fact);
    }

    void certified(ApplicationFact fact) {
        ended(fact);
        Optional<String> companion = Optional.ofNullable(fact.companionRegistration())
                .or(() -> followFile.lastCompanion(fact.applicationId()));
        Optional<String> lp3h = Optional.ofNullable(fact.lp3hRegistration())
                .or(() -> companion.flatMap(companions::standing).map(CompanionRegister.Standing::lp3hRegistration));
        if (companion.isPresent() && lp3h.isPresent()) {
            fees.certified(fact, companion.get(), lp3h.get());
        } else {
            LOG.warnf("no fee for certified file %s: no companion is known for it", fact.applicationId());
        }
    }
}
