package id.halal.application.document;

import id.halal.application.storage.ContentStorage;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;

/**
 * Moves bytes that still lie in the database to the storage, one document after the other: first stored, then referred to, then taken
 * out of the table in the same transaction. Killed anywhere, nothing is lost; two replicas at once do some work twice. An older
 * replica may put bytes into the table while a new version is rolled out, so it never ends for good.
 */
@Singleton
public class DocumentMoveJob {

    private static final Logger LOG = Logger.getLogger(DocumentMoveJob.class);
    private static final String JOB = "document-move";
    private static final int AT_ONCE = 200;

    private record Lying(UUID application, String sha256) {}

    private final ContentStorage storage;
    private final WorkerTransactions transactions;
    private final Sql sql;

    DocumentMoveJob(ContentStorage storage, WorkerTransactions transactions, Sql sql) {
        this.storage = storage;
        this.transactions = transactions;
        this.sql = sql;
    }

    @Scheduled(every = "1m", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void move() {
        List<Lying> lying = transactions.call(
                JOB,
                () -> sql.list(
                        "select application_id, sha256 from document_content order by application_id, sha256 limit ?",
                        row -> new Lying(row.getObject("application_id", UUID.class), row.getString("sha256")),
                        AT_ONCE));
        try {
            lying.forEach(this::move);
        } catch (ProblemException storageRefuses) {
            LOG.warnf("documents stay in the database for now: %s", storageRefuses.getMessage());
        }
    }

    private void move(Lying document) {
        transactions
                .call(
                        JOB,
                        () -> sql.first(
                                "select content from document_content where application_id = ? and sha256 = ?",
                                row -> row.getBytes("content"),
                                document.application(),
                                document.sha256()))
                .ifPresent(content -> {
                    String kept = storage.put(content).sha256();
                    transactions.run(JOB, () -> {
                        sql.update(
                                "update document set content_sha256 = ? where application_id = ? and sha256 = ?",
                                kept,
                                document.application(),
                                document.sha256());
                        sql.update(
                                "delete from document_content where application_id = ? and sha256 = ?",
                                document.application(),
                                document.sha256());
                    });
                });
    }
}
