package id.halal.proof.access;

import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows each table has, to see whether a refused request left something behind. */
public final class RowCounts {

    /** Kept refusals, and what jobs and consumers write at their own time. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "idempotency_key",
            "outbox",
            "outbox_subject",
            "inbox_subject",
            "inbox_parked",
            "due_fact",
            "flyway_schema_history");

    /** A question asked again is a second row until its job, at its own time, replaces the old answer by the new one. */
    private static final Map<String, String> COUNTED = Map.of("material_lookup", "count(distinct question)");

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final int TRIES = 15;

    private RowCounts() {}

    /** Once nothing changes any more by itself. */
    public static Map<String, Long> whenQuiet(Stack stack) throws SQLException {
        Map<String, Long> before = of(stack);
        for (int i = 0; i < TRIES; i++) {
            Pause.of(QUIET);
            Map<String, Long> now = of(stack);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("the tables do not come to rest");
    }

    private static Map<String, Long> of(Stack stack) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String database : Stack.DATABASES) {
            try (Connection superuser = stack.asSuperuser(database);
                    Statement statement = superuser.createStatement()) {
                for (String table : tables(statement)) {
                    try (ResultSet row = statement.executeQuery(
                            "select " + COUNTED.getOrDefault(table, "count(*)") + " from " + table)) {
                        row.next();
                        counts.put(database + "." + table, row.getLong(1));
                    }
                }
            }
        }
        return counts;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (row.next()) {
                if (!OF_THE_PLATFORM.contains(row.getString(1))) {
                    tables.add(row.getString(1));
                }
            }
        }
        return tables;
    }
}
