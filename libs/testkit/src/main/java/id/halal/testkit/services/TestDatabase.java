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

/** A look into a service's database as superuser, past every policy: for assertions, never for the code under test. */
public final class TestDatabase {

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

    /** As the service's log-in, which has no rights until its transaction takes a role. */
    public Connection connectAsLogin() throws SQLException {
        return DriverManager.getConnection(
                TestServers.jdbcUrl(name),
                name + "_login",
                TestServers.passwords().login());
    }

    public List<Map<String, @Nullable Object>> rows(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... values) {
        Object value = rows(sql, values).getFirst().values().iterator().next();
        return ((Number) java.util.Objects.requireNonNull(value)).longValue();
    }

    public int update(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
