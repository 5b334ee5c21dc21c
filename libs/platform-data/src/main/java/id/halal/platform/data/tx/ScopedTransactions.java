package id.halal.platform.data.tx;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.function.Function;

/**
 * Transactions of a request: role {@code app} with the caller's scope. Always a new transaction; the scope is handed to the work so
 * that finders can be given it.
 */
@Singleton
public class ScopedTransactions {

    private static final String APP = "app";

    private final Transactions transactions;
    private final Caller caller;

    ScopedTransactions(Transactions transactions, Caller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    /** Reads; the database refuses any write. */
    public <T> T read(Function<CallerScope, T> work) {
        return run(true, work);
    }

    public <T> T write(Function<CallerScope, T> work) {
        return run(false, work);
    }

    private <T> T run(boolean readOnly, Function<CallerScope, T> work) {
        CallerScope scope = caller.scope();
        try {
            return transactions.run(APP, ScopeSettings.of(scope), caller.subject(), readOnly, () -> work.apply(scope));
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw DatabaseProblems.of(failure);
        }
    }
}
