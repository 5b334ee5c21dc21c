package id.halal.application.sihalal.portal;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.UUID;

/**
 * Works on imported lists, a line a transaction, in their order. A list is held by a lease that every line renews; when its worker is
 * killed, another goes on with the next line.
 */
@Singleton
class SihalalImportJob {

    private static final Logger LOG = Logger.getLogger(SihalalImportJob.class);
    private static final String JOB = "sihalal-import";

    private final WorkerTransactions transactions;
    private final Sql sql;
    private final TakeInLine line;
    private final DomainClock clock;
    private final UUID holder = Ids.next();

    SihalalImportJob(WorkerTransactions transactions, Sql sql, TakeInLine line, DomainClock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.line = line;
        this.clock = clock;
    }

    @Scheduled(
            every = "{halal.sihalal.import-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = JOB)
    void work() {
        try {
            Optional<UUID> mine = transactions.call(JOB, this::take);
            while (mine.isPresent()) {
                drain(mine.get());
                mine = transactions.call(JOB, this::take);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("sihalal imports wait: %s", failure.getMessage());
        }
    }

    private Optional<UUID> take() {
        return sql.first("""
                update sihalal_import set held_by = ?, held_until = clock_timestamp() + interval '1 minute'
                where id = (
                    select id from sihalal_import where state = 'RUNNING' and held_until < clock_timestamp()
                    order by id limit 1 for update skip locked)
                returning id""", row -> row.getObject("id", UUID.class), holder);
    }

    private void drain(UUID list) {
        boolean more = true;
        while (more) {
            more = transactions.call(JOB, () -> {
                boolean mine = sql.update("""
                                update sihalal_import set held_until = clock_timestamp() + interval '1 minute'
                                where id = ? and held_by = ? and state = 'RUNNING'""", list, holder) == 1;
                return mine && (line.next(list) || finish(list));
            });
        }
    }

    /** @return false: there is nothing more to do */
    private boolean finish(UUID list) {
        sql.update(
                "update sihalal_import set state = 'DONE', finished_at = ?, held_until = '-infinity' where id = ?",
                clock.instant(),
                list);
        return false;
    }
}
