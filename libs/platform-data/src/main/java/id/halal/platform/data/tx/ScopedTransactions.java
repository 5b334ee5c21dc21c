package id.halal.platform.data.tx;

import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * Does the work and takes all of it back: whoever asks gets the answer, with every check made, and nothing is written or told.
     */
    public <T> T rehearse(Function<CallerScope, T> work) {
        List<T> answer = new ArrayList<>(1);
        try {
            run(false, scope -> {
                answer.add(work.apply(scope));
                throw new TakenBack();
            });
        } catch (TakenBack done) {
            return answer.getFirst();
        }
        throw new IllegalStateException("a rehearsal was committed");
    }

    /** Ends a rehearsal: what a transaction throws rolls it back. */
    private static final class TakenBack extends RuntimeException {
        TakenBack() {
            super("rehearsal", null, false, false);
        }
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
