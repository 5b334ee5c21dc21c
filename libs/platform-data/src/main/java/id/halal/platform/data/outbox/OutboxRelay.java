package id.halal.platform.data.outbox;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Publishes the outbox, in order per subject, at least once. One relay is active per database: it holds an advisory lock on a
 * connection of its own. Should two ever overlap for a moment (a lost lock connection), readers only see repeats, which carry the
 * same id and sequence. Rows are taken by "still here" and never by "last position seen": positions are not commit order.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long MAX_BACKOFF_MILLIS = 5_000;

    private final OutboxConfig config;
    private final RelaySignal signal;
    private final RelayLock lock;
    private final EventPublisher publisher;
    private final WorkerTransactions transactions;
    private final Sql sql;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxConfig config,
            RelaySignal signal,
            RelayLock lock,
            EventPublisher publisher,
            WorkerTransactions transactions,
            Sql sql) {
        this.config = config;
        this.signal = signal;
        this.lock = lock;
        this.publisher = publisher;
        this.transactions = transactions;
        this.sql = sql;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        Thread relay = thread;
        if (relay != null) {
            relay.join(Duration.ofSeconds(10));
        }
        lock.release();
        publisher.close();
    }

    private void loop() {
        long backoff = 100;
        while (running) {
            try {
                int sent = lock.hold() ? publishBatch() : 0;
                if (sent == 0) {
                    signal.await(config.pollEvery().toMillis());
                } else if (sent < config.batchSize()) {
                    Thread.sleep(config.gather());
                }
                backoff = 100;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("outbox relay pauses %d ms: %s", backoff, failure.getMessage());
                pause(backoff);
                backoff = Math.min(MAX_BACKOFF_MILLIS, backoff * 2);
            }
        }
    }

    private void pause(long millis) {
        try {
            signal.await(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private int publishBatch() {
        List<OutboxRow> rows = transactions.call("relay", this::unsent);
        if (rows.isEmpty()) {
            return 0;
        }
        int sent = publisher.publish(rows);
        if (sent > 0) {
            UUID[] ids = rows.subList(0, sent).stream().map(OutboxRow::id).toArray(UUID[]::new);
            transactions.run("relay", () -> sql.update("delete from outbox where id = any (?)", (Object) ids));
        }
        if (sent < rows.size()) {
            throw new IllegalStateException("the broker did not take " + (rows.size() - sent) + " events");
        }
        return sent;
    }

    private List<OutboxRow> unsent() {
        return sql.list(
                """
                select id, subject, sequence, type, region, traceparent, occurred_at, data
                from outbox order by position limit ?""",
                row -> new OutboxRow(
                        row.getObject("id", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getInt("sequence"),
                        row.getString("type"),
                        row.getString("region"),
                        row.getString("traceparent"),
                        Sql.instant(row, "occurred_at"),
                        row.getString("data")),
                config.batchSize());
    }
}
