package id.halal.application.storage;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes away bytes that nobody came to refer to, and files that were never finished. Several replicas may do so at once. */
@Singleton
class ContentSweepJob {

    private static final Logger LOG = Logger.getLogger(ContentSweepJob.class);
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final Spool spool;
    private final ContentRegisterWorker register;
    private final StorageConfig config;

    ContentSweepJob(Shelf shelf, Spool spool, ContentRegisterWorker register, StorageConfig config) {
        this.shelf = shelf;
        this.spool = spool;
        this.register = register;
        this.config = config;
    }

    @Scheduled(
            every = "{halal.document.sweep-every}",
            delayed = "11m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            spool.sweep(register.before(config.orphanAge()));
        } catch (IOException | RuntimeException failure) {
            LOG.warnf("unfinished files stay: %s", failure.getMessage());
        }
        List<String> orphans = register.orphans(config.orphanAge(), AT_ONCE);
        for (String sha256 : orphans) {
            try {
                register.forget(sha256, config.orphanAge(), () -> delete(sha256));
            } catch (RuntimeException kept) {
                LOG.warnf("content %s stays: %s", sha256, kept.getMessage());
            }
        }
    }

    private void delete(String sha256) {
        try {
            shelf.delete(sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
