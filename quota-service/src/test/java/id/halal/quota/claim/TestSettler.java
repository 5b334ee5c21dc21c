package id.halal.quota.claim;

import id.halal.platform.data.tx.Sql;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.ProgrammeTerms;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.function.Consumer;

/** A settler that can be held, and lost, in the middle of a batch. */
@Singleton
public class TestSettler {

    private final WorkerTransactions transactions;
    private final Ledger ledger;
    private final ClaimRequests requests;
    private final SettleBatch batch;
    private final Sql sql;

    TestSettler(WorkerTransactions transactions, Ledger ledger, ClaimRequests requests, SettleBatch batch, Sql sql) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.requests = requests;
        this.batch = batch;
        this.sql = sql;
    }

    /**
     * Settles one batch as the settler does.
     *
     * @param locked runs once the code is locked and nothing is read yet
     * @param written is told the database's process number when all is written and nothing committed
     */
    public void settle(String code, Runnable locked, Consumer<Integer> written) {
        transactions.run("test-settler", () -> {
            ledger.lock(code);
            locked.run();
            ProgrammeTerms terms = requests.terms(code).orElseThrow();
            List<ClaimRequest> due = requests.due(code, 256);
            batch.settle(due, terms);
            written.accept(
                    sql.first("select pg_backend_pid()", row -> row.getInt(1)).orElseThrow());
        });
    }

    /**
     * Reads the terms, lets somebody else settle meanwhile, and then tries to settle with what it read.
     *
     * @param locked runs once the code is locked
     */
    public void settleWithOldTerms(String code, Runnable meanwhile, Runnable locked) {
        transactions.run("test-settler", () -> {
            ProgrammeTerms terms = requests.terms(code).orElseThrow();
            meanwhile.run();
            ledger.lock(code);
            locked.run();
            batch.settle(requests.due(code, 256), terms);
        });
    }
}
