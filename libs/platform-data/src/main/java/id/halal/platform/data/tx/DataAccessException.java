package id.halal.platform.data.tx;

import java.sql.SQLException;

/** A database failure in JDBC code, kept with its SQL state. */
public final class DataAccessException extends RuntimeException {

    public DataAccessException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    /** Whether the same work may well succeed when tried again: connection lost, deadlock, server shutting down. */
    public static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null) {
                    return true;
                }
                return state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57");
            }
        }
        return false;
    }

    /** Whether a text holds what PostgreSQL cannot keep: U+0000, which JSON and query parameters can carry. */
    static boolean isUnstorableText(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "22021".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unique or exclusion constraint refused the row. */
    public static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
