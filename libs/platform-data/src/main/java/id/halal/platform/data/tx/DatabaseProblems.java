package id.halal.platform.data.tx;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;

/**
 * What a database failure means to the one who asked. An action that knows better (which field is the duplicate) flushes and
 * refuses by itself; this is for what it did not foresee.
 */
final class DatabaseProblems {

    private DatabaseProblems() {}

    /** A problem the client can act on, or the failure itself, which then is a defect of ours. */
    static RuntimeException of(RuntimeException failure) {
        if (lostARace(failure)) {
            return ProblemException.of(CommonProblem.STALE_VERSION);
        }
        if (DataAccessException.isUniqueViolation(failure)) {
            return ProblemException.of(CommonProblem.DUPLICATE);
        }
        if (DataAccessException.isUnstorableText(failure)) {
            return ProblemException.of(CommonProblem.BAD_REQUEST);
        }
        if (DataAccessException.isTransient(failure)) {
            return ProblemException.of(CommonProblem.UNAVAILABLE);
        }
        return failure;
    }

    private static boolean lostARace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }
}
