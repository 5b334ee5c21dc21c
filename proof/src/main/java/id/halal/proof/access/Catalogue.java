package id.halal.proof.access;

import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the catalogue says of the tables' guards, and what {@code app} sees without a scope. */
public final class Catalogue {

    /** The histories of migrations, which no role of a running service can read. */
    private static final Set<String> HISTORIES = Set.of("flyway_platform", "flyway_service");

    /** Words to search by, without protected data: under a policy PostgreSQL would not use its index. Joined by id to a guarded row. */
    private static final Set<String> SEARCH = Set.of("business.business_search", "application.application_search");

    private static final String REFUSED = "42501";

    private Catalogue() {}

    /**
     * Of all databases.
     *
     * @param tables how many were looked at
     * @param unforced tables without forced row-level security that are not on the allow-list
     * @param open tables of which app sees a row although no scope is set
     */
    public record Guards(int tables, List<String> unforced, List<String> open, List<String> fsync) {}

    public static Guards of(Stack stack) throws SQLException {
        int count = 0;
        List<String> unforced = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> fsync = new ArrayList<>();
        for (String database : Stack.DATABASES) {
            try (Connection superuser = stack.asSuperuser(database)) {
                fsync.addAll(column(superuser, "show fsync"));
                List<String> tables = column(
                        superuser,
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'public' and c.relkind in ('r', 'p', 'm') order by 1");
                count += tables.size();
                column(
                                superuser,
                                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where n.nspname = 'public' and c.relkind in ('r', 'p', 'm')"
                                        + " and not (c.relrowsecurity and c.relforcerowsecurity) order by 1")
                        .stream()
                        .filter(table -> !HISTORIES.contains(table))
                        .map(table -> database + "." + table)
                        .filter(table -> !SEARCH.contains(table))
                        .forEach(unforced::add);
                for (String table : tables) {
                    if (!SEARCH.contains(database + "." + table) && appSees(stack, database, table)) {
                        open.add(database + "." + table);
                    }
                }
            }
        }
        return new Guards(count, unforced, open, fsync.stream().distinct().toList());
    }

    /** In a transaction that took the role and no scope. */
    private static boolean appSees(Stack stack, String database, String table) throws SQLException {
        try (Connection login = stack.asLogin(database);
                Statement statement = login.createStatement()) {
            login.setAutoCommit(false);
            statement.execute("select set_config('role', 'app', true)");
            try (ResultSet row = statement.executeQuery("select 1 from " + table + " limit 1")) {
                return row.next();
            } catch (SQLException refused) {
                if (REFUSED.equals(refused.getSQLState())) {
                    return false;
                }
                throw refused;
            }
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
