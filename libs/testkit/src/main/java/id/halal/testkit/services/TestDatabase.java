package id.halal.testkit.services;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A look into a service's database as superuser, past every policy: for assertions, never for the code under test. */
public final class TestDatabase {

    /** How long a connection that was lent out before may take to say that it still works. */
    private static final int ALIVE_SECONDS = 2;

    /** Of each database; a log-in costs more than most of what is asked. */
    private static final Map<String, Queue<Connection>> IDLE = new ConcurrentHashMap<>();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase of(String name) {
        return new TestDatabase(name);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(TestServers.jdbcUrl(name), "postgres", TestServers.superuserPassword());
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        Queue<Connection> idle = IDLE.computeIfAbsent(name, _ -> new ConcurrentLinkedQueue<>());
        try {
            Connection connection = lent(idle);
            T result;
            try {
                result = work.run(connection);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
            idle.add(connection);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection lent(Queue<Connection> idle) throws SQLException {
        Connection connection = idle.poll();
        while (connection != null) {
            if (connection.isValid(ALIVE_SECONDS)) {
                return connection;
            }
            connection.close();
            connection = idle.poll();
        }
        return connect();
    }

    /** As the service's log-in, which has no rights until its transaction takes a role. */
    public Connection connectAsLogin() throws SQLException {
        return DriverManager.getConnection(
                TestServers.jdbcUrl(name),
                name + "_login",
                TestServers.passwords().login());
    }

    public List<Map<String, @Nullable Object>> rows(String sql, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = bound(connection, sql, values);
                    ResultSet result = statement.executeQuery()) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                ResultSetMetaData columns = result.getMetaData();
                while (result.next()) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        row.put(columns.getColumnLabel(column), result.getObject(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        });
    }

    public long count(String sql, Object... values) {
        Object value = rows(sql, values).getFirst().values().iterator().next();
        return ((Number) java.util.Objects.requireNonNull(value)).longValue();
    }

    public int update(String sql, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = bound(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Tables of the public schema that do not force row-level security. */
    public List<String> unguardedTables() {
        return rows("""
                        select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                        order by 1""").stream().map(row -> String.valueOf(row.get("name"))).toList();
    }

    /** Tables of which role {@code app} sees at least one row although no scope is set. */
    public List<String> tablesOpenWithoutScope() throws SQLException {
        List<String> open = new ArrayList<>();
        List<String> tables =
                rows("select tablename as name from pg_tables where schemaname = 'public' order by 1").stream()
                        .map(row -> String.valueOf(row.get("name")))
                        .toList();
        for (String table : tables) {
            try (Connection connection = connectAsLogin()) {
                connection.setAutoCommit(false);
                try (PreparedStatement role = connection.prepareStatement("select set_config('role', 'app', true)")) {
                    role.execute();
                }
                try (PreparedStatement read = connection.prepareStatement("select 1 from " + table + " limit 1");
                        ResultSet result = read.executeQuery()) {
                    if (result.next()) {
                        open.add(table);
                    }
                } catch (SQLException refused) {
                    // 42501: not even granted, which is better still
                    if (!"42501".equals(refused.getSQLState())) {
                        throw refused;
                    }
                }
                connection.rollback();
            }
        }
        return open;
    }
}
