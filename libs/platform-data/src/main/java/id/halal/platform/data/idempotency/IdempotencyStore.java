package id.halal.platform.data.idempotency;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The table of idempotency keys. */
@Singleton
class IdempotencyStore {

    record Key(String caller, String method, String path, String key, String requestHash) {}

    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private record Kept(String requestHash, Answer answer) {}

    private final Sql sql;
    private final WorkerTransactions transactions;

    IdempotencyStore(Sql sql, WorkerTransactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Takes the key for this transaction; waits while a twin holds it, and answers what the twin left. */
    Optional<Answer> begin(Key key) {
        int taken = sql.update("""
                insert into idempotency_key (caller, method, path, key, request_hash) values (?, ?, ?, ?, ?)
                on conflict (caller, method, path, key) do nothing""", key.caller(), key.method(), key.path(), key.key(), key.requestHash());
        if (taken == 1) {
            return Optional.empty();
        }
        Kept kept = sql.first(
                        """
                        select request_hash, status, location, etag, body from idempotency_key
                        where caller = ? and method = ? and path = ? and key = ?""",
                        row -> new Kept(
                                row.getString("request_hash"),
                                new Answer(
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("etag"),
                                        row.getString("body"))),
                        key.caller(),
                        key.method(),
                        key.path(),
                        key.key())
                .orElseThrow(() -> new IllegalStateException("an idempotency key vanished between two statements"));
        if (!kept.requestHash().equals(key.requestHash())) {
            throw ProblemException.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(kept.answer());
    }

    void keep(Key key, Answer answer) {
        sql.update(
                """
                update idempotency_key set status = ?, location = ?, etag = ?, body = ?
                where caller = ? and method = ? and path = ? and key = ?""",
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                key.caller(),
                key.method(),
                key.path(),
                key.key());
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldKeys() {
        transactions.run(
                "idempotency",
                () -> sql.update(
                        "delete from idempotency_key where created_at < clock_timestamp() - interval '7 days'"));
    }
}
