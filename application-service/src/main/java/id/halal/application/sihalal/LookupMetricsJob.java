package id.halal.application.sihalal;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Shows operators how many files wait for SIHALAL, how long the first of them, and whether SIHALAL is away. */
@Singleton
class LookupMetricsJob {

    private static final Logger LOG = Logger.getLogger(LookupMetricsJob.class);
    private static final String JOB = "sihalal-metrics";

    private record Queue(long waiting, long oldestSeconds, long away) {}

    private final WorkerTransactions transactions;
    private final Sql sql;
    private final DomainClock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private final AtomicLong away = new AtomicLong();

    LookupMetricsJob(WorkerTransactions transactions, Sql sql, DomainClock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    void show(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("halal.sihalal.lookups.waiting", waiting, AtomicLong::get)
                .description("Files that wait for SIHALAL to be asked")
                .register(meters);
        Gauge.builder("halal.sihalal.lookups.oldest.seconds", oldestSeconds, AtomicLong::get)
                .description("How long the longest waiting has waited")
                .register(meters);
        Gauge.builder("halal.sihalal.away", away, AtomicLong::get)
                .description("1 while SIHALAL cannot be asked")
                .register(meters);
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try {
            Queue queue = transactions.call(JOB, this::queue);
            waiting.set(queue.waiting());
            oldestSeconds.set(queue.oldestSeconds());
            away.set(queue.away());
        } catch (RuntimeException failure) {
            LOG.warnf("sihalal look-ups not counted: %s", failure.getMessage());
        }
    }

    private Queue queue() {
        Instant now = clock.instant();
        return sql.first(
                        """
                        select count(*) as waiting, coalesce(extract(epoch from ? - min(due_at))::bigint, 0) as oldest,
                            (select count(*) from sihalal_outage where since is not null) as away
                        from sihalal_lookup where state = 'OPEN' and due_at <= ?""",
                        row -> new Queue(row.getLong("waiting"), row.getLong("oldest"), row.getLong("away")),
                        now,
                        now)
                .orElse(new Queue(0, 0, 0));
    }
}
