package id.halal.quota.takeover;

import id.halal.platform.data.time.DomainClock;
import id.halal.quota.integration.ApplicationEnds;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Files that came to their end before they came here, in the transaction of their claim: so no check ever finds the two apart. */
@Singleton
class FileEnds {

    private final ApplicationEnds ends;
    private final DomainClock clock;

    FileEnds(ApplicationEnds ends, DomainClock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    void certified(UUID application) {
        ends.note(application, true, clock.instant());
    }

    /** Rejected, cancelled, or never there at all. */
    void without(UUID application) {
        ends.note(application, false, clock.instant());
    }
}
