package id.halal.platform.data.tx;

import jakarta.inject.Singleton;

import java.util.function.Supplier;

/**
 * Transactions of no person: role {@code worker}, which sees every row. Only for integration, relay, due facts and jobs; an
 * architecture test keeps it out of everything a request can reach, save for {@code /internal} resources.
 */
@Singleton
public class WorkerTransactions {

    private static final String WORKER = "worker";
    private static final ScopeSettings NO_SCOPE = new ScopeSettings("", "", "", "", "");

    private final Transactions transactions;

    WorkerTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param job who works, for the audit: {@code relay}, {@code inbox}, {@code settler} … */
    public <T> T call(String job, Supplier<T> work) {
        return transactions.run(WORKER, NO_SCOPE, "job:" + job, false, work);
    }

    public void run(String job, Runnable work) {
        call(job, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
