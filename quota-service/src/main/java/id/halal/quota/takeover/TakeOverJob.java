package id.halal.quota.takeover;

import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.integration.TakeOverPartners;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Works on take-overs, one at a time on each replica. A worker holds its take-over by a lease that every row renews; when it is killed,
 * another goes on with the next row as soon as the lease has run out.
 */
@Singleton
class TakeOverJob {

    private static final Logger LOG = Logger.getLogger(TakeOverJob.class);
    private static final String JOB = "take-over";

    private final TakeOverConfig config;
    private final WorkerTransactions transactions;
    private final TakeOverStore store;
    private final TakeOverCheckJob check;
    private final TakeOverRowJob rows;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    TakeOverJob(
            TakeOverConfig config,
            WorkerTransactions transactions,
            TakeOverStore store,
            TakeOverCheckJob check,
            TakeOverRowJob rows) {
        this.config = config;
        this.transactions = transactions;
        this.store = store;
        this.check = check;
        this.rows = rows;
    }

    void start(@Observes StartupEvent event) {
        if (config.work()) {
            thread = Thread.ofPlatform().name("take-over").daemon().start(this::loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Thread worker = thread;
        if (worker != null) {
            worker.join(Duration.ofSeconds(10));
        }
    }

    private void loop() {
        try {
            boolean running = true;
            while (running) {
                long pause = turn() ? 0 : config.every().toMillis();
                running = !stopped.await(pause, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there was anything to do */
    private boolean turn() {
        try {
            Optional<TakeOver> mine = transactions.call(JOB, store::take);
            mine.ifPresent(this::work);
            return mine.isPresent();
        } catch (RuntimeException failure) {
            LOG.warnf("take-overs wait: %s", failure.getMessage());
            return false;
        }
    }

    private void work(TakeOver takeOver) {
        @Nullable String problem = null;
        try {
            if (takeOver.status() == TakeOverStatus.CHECKING) {
                check.check(takeOver);
            } else {
                boolean more = true;
                while (more && stopped.getCount() > 0) {
                    more = rows.next(takeOver);
                }
            }
        } catch (TakeOverPartners.Away away) {
            LOG.warnf("take-over %s rests: %s", takeOver.id(), away.getMessage());
            problem = away.getMessage();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "take-over %s rests", takeOver.id());
            problem = "internal: " + failure.getClass().getSimpleName();
        }
        String why = problem;
        transactions.run(JOB, () -> store.letGo(takeOver.id(), why));
    }
}
