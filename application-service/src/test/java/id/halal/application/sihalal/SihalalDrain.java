package id.halal.application.sihalal;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/** Lets tests of the whole service have SIHALAL asked when they want it. */
@Singleton
@Unremovable
public class SihalalDrain {

    private final SihalalLookupJob job;

    SihalalDrain(SihalalLookupJob job) {
        this.job = job;
    }

    public void drain() {
        job.drain();
    }
}
