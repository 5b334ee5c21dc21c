package id.halal.quota.claim;

import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.QuotaConfig;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.ProgrammeTerms;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Settles claims. Every replica runs one; whoever gets a code's lock settles a batch under it, and PostgreSQL takes the lock back with
 * the transaction, so a killed settler is followed at once. Not woken by the intake: a request must lie for the grace window
 * anyway, and the settler looks more often than that.
 */
@Singleton
public class ClaimSettler {

    private static final Logger LOG = Logger.getLogger(ClaimSettler.class);
    private static final String JOB = "settler";
    private static final int BATCHES_PER_TURN = 20;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

    private final QuotaConfig config;
    private final WorkerTransactions transactions;
    private final ClaimRequests requests;
    private final Ledger ledger;
    private final SettleBatch batch;
    private final Waitlist waitlist;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    ClaimSettler(
            QuotaConfig config,
            WorkerTransactions transactions,
            ClaimRequests requests,
            Ledger ledger,
            SettleBatch batch,
            Waitlist waitlist) {
        this.config = config;
        this.transactions = transactions;
        this.requests = requests;
        this.ledger = ledger;
        this.batch = batch;
        this.waitlist = waitlist;
    }

    void start(@Observes StartupEvent event) {
        if (config.settle()) {
            thread = Thread.ofPlatform().name("claim-settler").daemon().start(this::loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        Thread settler = thread;
        if (settler != null) {
            settler.join(Duration.ofSeconds(10));
        }
    }

    private void loop() {
        try {
            boolean running = true;
            while (running) {
                running = !stopped.await(turn(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return milliseconds to sleep: none after a turn that found work */
    private long turn() {
        try {
            return settleDue() > 0 ? 0 : config.settleEvery().toMillis();
        } catch (RuntimeException failure) {
            LOG.warnf("the settler pauses: %s", failure.getMessage());
            return PAUSE_AFTER_FAILURE_MILLIS;
        }
    }

    /**
     * Settles what is due now, code by code.
     *
     * @return how many requests were settled
     */
    public int settleDue() {
        int settled = 0;
        for (String code : transactions.call(JOB, requests::codesWithWork)) {
            settled += settle(code);
        }
        return settled;
    }

    private int settle(String code) {
        int settled = 0;
        for (int i = 0; i < BATCHES_PER_TURN; i++) {
            transactions.run(JOB, () -> serveWaiters(code));
            int done = settleBatch(code);
            settled += done;
            if (done < config.batchSize()) {
                break;
            }
        }
        return settled;
    }

    private void serveWaiters(String code) {
        ProgrammeTerms seen = requests.terms(code).orElse(null);
        if (seen == null || !requests.hasWaitlistCheck(seen.id()) || !ledger.tryLock(code)) {
            return;
        }
        ProgrammeTerms terms = requests.terms(code).orElseThrow();
        requests.clearWaitlistChecks(terms.id());
        if (terms.isOver()) {
            while (waitlist.denyAll(terms) > 0) {
                // the next thousand
            }
            return;
        }
        long taken = 0;
        if (waitlist.hasWaiters(terms)) {
            OpenLedger open = ledger.openAll(terms.id());
            waitlist.serveAll(open, terms);
            ledger.write(open);
            taken = open.taken();
        }
        requests.noteCeiling(terms, taken);
    }

    private int settleBatch(String code) {
        try {
            return transactions.call(JOB, () -> settle(code, null));
        } catch (RuntimeException failure) {
            if (DataAccessException.isTransient(failure)) {
                throw failure;
            }
            LOG.warnf(failure, "a batch under %s is tried one by one", code);
            return settleOneByOne(code);
        }
    }

    private int settleOneByOne(String code) {
        List<UUID> ids = transactions.call(
                JOB,
                () -> requests.due(code, config.batchSize()).stream()
                        .map(ClaimRequest::submissionId)
                        .toList());
        int settled = 0;
        for (UUID id : ids) {
            try {
                settled += transactions.call(JOB, () -> settle(code, id));
            } catch (RuntimeException failure) {
                if (DataAccessException.isTransient(failure)) {
                    throw failure;
                }
                LOG.errorf(failure, "request %s cannot be settled", id);
                transactions.run(JOB, () -> requests.failed(id, String.valueOf(failure.getMessage())));
            }
        }
        return settled;
    }

    private int settle(String code, @Nullable UUID only) {
        if (!ledger.tryLock(code)) {
            return 0;
        }
        ProgrammeTerms terms = requests.terms(code).orElse(null);
        if (terms != null && requests.hasWaitlistCheck(terms.id())) {
            // Units have become free for those who wait already: they come first.
            return 0;
        }
        List<ClaimRequest> due = only == null ? requests.due(code, config.batchSize()) : requests.due(only);
        batch.settle(due, terms);
        return due.size();
    }
}
