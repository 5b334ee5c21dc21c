package id.halal.platform.data.outbox;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The right to relay: a session-level advisory lock, which PostgreSQL takes back by itself when the holder's connection ends. */
@Singleton
class RelayLock {

    private static final long KEY = 0x68616c616c01L;

    private final DataSource dataSource;
    private @Nullable Connection holder;

    RelayLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether this process may publish now; asks the database each time, so a lost connection is noticed before the next batch. */
    synchronized boolean hold() {
        Connection current = holder;
        if (current != null) {
            if (isAlive(current)) {
                return true;
            }
            close(current);
            holder = null;
        }
        return acquire();
    }

    synchronized void release() {
        Connection current = holder;
        if (current != null) {
            try (Statement statement = current.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException alreadyGone) {
                // the server has taken the lock back already
            }
            close(current);
            holder = null;
        }
    }

    private boolean acquire() {
        Connection connection = null;
        try {
            connection = dataSource.getConnection();
            try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                statement.setLong(1, KEY);
                try (ResultSet result = statement.executeQuery()) {
                    if (result.next() && result.getBoolean(1)) {
                        holder = connection;
                        return true;
                    }
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("relay lock: " + unreachable.getMessage(), unreachable);
        } finally {
            if (holder == null && connection != null) {
                close(connection);
            }
        }
        return false;
    }

    private static boolean isAlive(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            return true;
        } catch (SQLException lost) {
            return false;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyClosed) {
            // nothing left to give back
        }
    }
}
