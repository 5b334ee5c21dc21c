package id.halal.quota.reconciliation;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.CallerScope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Proves the ledger of every active programme, again and again, and raises an alert when it does not agree: a row, an event, an error in
 * the log and a metric ({@code halal_quota_reconciliation_open_findings}). Every replica looks; a programme is checked by the one that
 * gets its lock, and not again before the interval is over.
 */
@Singleton
public class ReconciliationJob {

    private static final Logger LOG = Logger.getLogger(ReconciliationJob.class);
    private static final String JOB = "reconciliation";

    private final WorkerTransactions transactions;
    private final Sql sql;
    private final ReconciliationConfig config;
    private final ReconciliationFinder finder;
    private final ApplicationProof applications;
    private final KeepFindings findings;
    private final AtomicLong open = new AtomicLong();

    ReconciliationJob(
            WorkerTransactions transactions,
            Sql sql,
            ReconciliationConfig config,
            ReconciliationFinder finder,
            ApplicationProof applications,
            KeepFindings findings) {
        this.transactions = transactions;
        this.sql = sql;
        this.config = config;
        this.finder = finder;
        this.applications = applications;
        this.findings = findings;
    }

    /** The metric is shown from the start, also while nothing is wrong. */
    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("halal.quota.reconciliation.open.findings", open, AtomicLong::get)
                .description("Figures of the ledger that do not agree")
                .register(meters);
    }

    @Scheduled(
            every = "{halal.quota.reconciliation.every:1m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        for (UUID programme : transactions.call(JOB, this::due)) {
            try {
                transactions.run(JOB, () -> checkIfDue(programme));
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "programme %s could not be checked", programme);
            }
        }
        open.set(transactions.call(JOB, this::countOpen));
    }

    /** Checks one programme now, whenever it was checked before. */
    public void check(UUID programme) {
        transactions.run(JOB, () -> prove(programme));
        open.set(transactions.call(JOB, this::countOpen));
    }

    private List<UUID> due() {
        return sql.list(
                """
                select p.id from programme p left join reconciliation_check c on c.programme_id = p.id
                where p.status = 'ACTIVE' and (c.checked_at is null or c.checked_at < clock_timestamp() - make_interval(secs => ?))
                order by c.checked_at nulls first, p.id""", row -> row.getObject("id", UUID.class), config.interval().toSeconds());
    }

    private void checkIfDue(UUID programme) {
        boolean mine = sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended('reconciliation:' || ?, 0))",
                        row -> row.getBoolean(1),
                        programme.toString())
                .orElse(false);
        // Another replica may have finished it between the list and the lock.
        if (mine && due().contains(programme)) {
            prove(programme);
        }
    }

    private void prove(UUID programme) {
        List<KeepFindings.Found> found = new ArrayList<>();
        finder.differences(new CallerScope.National(), programme)
                .forEach(difference -> found.add(new KeepFindings.Found(
                        difference.allocationId(), difference.what(), difference.balance(), difference.proof())));
        applications
                .differences(programme)
                .forEach(figure ->
                        found.add(new KeepFindings.Found(null, figure.what(), figure.balance(), figure.proof())));
        findings.keep(programme, found);
    }

    private long countOpen() {
        return sql.first("select count(*) from reconciliation_finding where gone_at is null", row -> row.getLong(1))
                .orElse(0L);
    }
}
