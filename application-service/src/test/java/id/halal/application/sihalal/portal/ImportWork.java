package id.halal.application.sihalal.portal;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/** Lets tests of the whole service have imported lists worked on when they want it. */
@Singleton
@Unremovable
public class ImportWork {

    private final SihalalImportJob job;

    ImportWork(SihalalImportJob job) {
        this.job = job;
    }

    public void work() {
        job.work();
    }
}
