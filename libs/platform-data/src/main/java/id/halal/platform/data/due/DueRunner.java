package id.halal.platform.data.due;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fires what has come due, once, in due order; after a jump of the clock everything in between, in that order. One replica at a time
 * per database (a lock held for each fact's transaction). A fact that fails is put back for a minute and does not hold up the
 * others for ever.
 */
@Singleton
public class DueRunner {

    private static final Logger LOG = Logger.getLogger(DueRunner.class);
    private static final long LOCK = 0x68616c616c02L;
    private static final int PER_TICK = 500;

    private record Due(UUID id, UUID subject, String kind, Instant dueAt) {}

    private final WorkerTransactions transactions;
    private final Sql sql;
    private final DomainClock clock;
    private final Map<String, DueHandler> handlers;

    DueRunner(WorkerTransactions transactions, Sql sql, DomainClock clock, @All List<DueHandler> handlers) {
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(DueHandler::kind, Function.identity()));
    }

    @Scheduled(every = "{halal.due.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (handlers.isEmpty()) {
            return;
        }
        for (int fired = 0; fired < PER_TICK; fired++) {
            if (!fireNext()) {
                return;
            }
        }
    }

    private boolean fireNext() {
        @Nullable Due[] current = new @Nullable Due[1];
        try {
            return transactions.call("due", () -> {
                Optional<Due> next = next();
                next.ifPresent(due -> {
                    current[0] = due;
                    fire(due);
                });
                return next.isPresent();
            });
        } catch (RuntimeException failure) {
            Due failed = current[0];
            if (failed == null || DataAccessException.isTransient(failure)) {
                LOG.warnf("due facts wait: %s", failure.getMessage());
                return false;
            }
            LOG.errorf(failure, "due fact %s of %s failed", failed.kind(), failed.subject());
            putBack(failed, failure);
            return true;
        }
    }

    private Optional<Due> next() {
        boolean mine = sql.first("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
                .orElse(false);
        if (!mine) {
            return Optional.empty();
        }
        return sql.first(
                """
                select id, subject, kind, due_at from due_fact
                where fired_at is null and due_at <= ? and kind = any (?)
                  and (retry_at is null or retry_at <= clock_timestamp())
                order by due_at, id limit 1""",
                row -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getString("kind"),
                        Sql.instant(row, "due_at")),
                clock.instant(),
                handlers.keySet().toArray(String[]::new));
    }

    private void fire(Due due) {
        DueHandler handler = handlers.get(due.kind());
        if (handler != null) {
            handler.fire(due.subject(), due.dueAt());
        }
        sql.update("update due_fact set fired_at = ? where id = ?", clock.instant(), due.id());
    }

    private void putBack(Due due, RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        transactions.run(
                "due", () -> sql.update("""
                        update due_fact set attempts = attempts + 1, retry_at = clock_timestamp() + interval '1 minute', last_error = ?
                        where id = ?""", message.length() > 500 ? message.substring(0, 500) : message, due.id()));
    }
}
