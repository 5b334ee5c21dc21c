package id.halal.application.filing;

import id.halal.platform.data.tx.ScopedTransactions;
import jakarta.inject.Singleton;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.LongPredicate;

/** Holds a reader until a file's version changes. The thread sleeps between looks, so callers come on virtual threads. */
@Singleton
class VersionWait {

    private final ScopedTransactions transactions;
    private final ApplicationFinder finder;
    private final Semaphore places;
    private final Duration pollEvery;

    VersionWait(ScopedTransactions transactions, ApplicationFinder finder, WaitConfig config) {
        this.transactions = transactions;
        this.finder = finder;
        this.places = new Semaphore(config.maxWaiters());
        this.pollEvery = config.pollEvery();
    }

    /** Returns when {@code unchanged} no longer holds for the version, the time is over, or too many wait already. */
    void whileUnchanged(UUID id, Duration longest, LongPredicate unchanged) {
        if (longest.isZero() || !places.tryAcquire()) {
            return;
        }
        try {
            long until = System.nanoTime() + longest.toNanos();
            while (System.nanoTime() < until && isUnchanged(id, unchanged)) {
                Thread.sleep(pollEvery);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private boolean isUnchanged(UUID id, LongPredicate unchanged) {
        OptionalLong version = transactions.read(scope -> finder.version(scope, id));
        return version.isPresent() && unchanged.test(version.getAsLong());
    }
}
