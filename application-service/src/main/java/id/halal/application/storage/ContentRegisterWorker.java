package id.halal.application.storage;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import jakarta.inject.Singleton;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rows that say which bytes may lie on the shelf. Requests reach this although it takes the worker's role: such a row is a hash, a
 * size and a time, nobody's data, and it must be committed before the bytes are written, whatever becomes of the request.
 */
@Singleton
class ContentRegisterWorker {

    private static final String JOB = "content";
    private static final String REFERRERS = """
            select c.conrelid::regclass::text as referrer, a.attname as column
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'stored_content'::regclass order by 1, 2""";

    private final WorkerTransactions transactions;
    private final Sql sql;

    ContentRegisterWorker(WorkerTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** From now on the bytes may be there, and for one age nobody takes them for orphans. */
    void announce(String sha256, long bytes) {
        transactions.run(JOB, () -> sql.update("""
                insert into stored_content (sha256, bytes) values (?, ?)
                on conflict (sha256) do update set stored_at = clock_timestamp()""", sha256, bytes));
    }

    /** Bytes older than this that no row of any table refers to; which tables may, the database itself knows. */
    List<String> orphans(Duration age, int limit) {
        return transactions.call(JOB, () -> {
            StringBuilder unreferred = new StringBuilder();
            sql.list(
                            REFERRERS,
                            row -> " and not exists (select 1 from " + row.getString("referrer") + " r where r."
                                    + row.getString("column") + " = s.sha256)")
                    .forEach(unreferred::append);
            return sql.list(
                    "select s.sha256 from stored_content s"
                            + " where s.stored_at < clock_timestamp() - make_interval(secs => ?)" + unreferred
                            + " order by s.stored_at limit ?",
                    row -> row.getString("sha256"),
                    age.toSeconds(),
                    limit);
        });
    }

    /**
     * Takes one hash off the register and, before that is committed, its bytes off the shelf: whoever stores the same bytes meanwhile
     * waits for the row and then finds neither. The foreign keys refuse it when a row came to refer to it after all.
     */
    void forget(String sha256, Duration age, Runnable deletion) {
        transactions.run(JOB, () -> {
            int forgotten = sql.update(
                    "delete from stored_content where sha256 = ? and stored_at < clock_timestamp() - make_interval(secs => ?)",
                    sha256,
                    age.toSeconds());
            if (forgotten == 1) {
                deletion.run();
            }
        });
    }

    /** Real time, which files carry too; domain time may jump. */
    Instant before(Duration age) {
        return transactions
                .call(
                        JOB,
                        () -> sql.first(
                                "select clock_timestamp() - make_interval(secs => ?) as before",
                                row -> Sql.instant(row, "before"),
                                age.toSeconds()))
                .orElseThrow();
    }
}
