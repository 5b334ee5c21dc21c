package id.halal.proof.bench;

import id.halal.proof.bench.FilingGround.Filing;
import id.halal.proof.stack.PausedServices;
import id.halal.proof.stack.Stack;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One file, created and submitted while the other services stand still, and the rows it left behind: what the peer has to write. All tables
 * are counted before and after, so that none can be forgotten.
 *
 * @param id of the file
 */
record ModelFile(UUID id, List<FileScript.Row> rows) {

    private static final int TRIES = 5;

    /** Which rows are a file's, by a condition on its id. Words for the search are written by a trigger, the peer's as ours. */
    private static final Map<String, String> TABLES = tables();

    private static final String BY_TRIGGER = "application_search";

    /** What jobs write at their own time; the outbox is emptied by the relay, its twin is not. */
    private static final Set<String> OF_OTHERS = Set.of(
            "outbox",
            "inbox_subject",
            "inbox_parked",
            "material_lookup",
            "material_certificate",
            "material_certificate_word",
            "flyway_schema_history");

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("application", "id = ?::uuid");
        tables.put("application_content", "application_id = ?::uuid");
        tables.put("application_history", "application_id = ?::uuid");
        tables.put("outbox_subject", "subject = ?::uuid");
        tables.put("bench_outbox", "subject = ?::uuid");
        tables.put("due_fact", "subject = ?::uuid and fired_at is null");
        tables.put("idempotency_key", "strpos(path || coalesce(location, ''), ?) > 0");
        return tables;
    }

    /** @throws IllegalStateException when it leaves rows in a table that is not known here */
    static ModelFile file(Stack stack, FilingGround ground, List<String> others) {
        try (PausedServices _ = stack.paused(others);
                Connection connection = stack.asSuperuser("application")) {
            copyEvents(connection);
            try {
                Map<String, Long> differing = Map.of();
                for (int i = 0; i < TRIES; i++) {
                    Map<String, Long> before = counts(connection);
                    ModelFile model = new ModelFile(filed(stack, ground), new ArrayList<>());
                    model.read(connection);
                    differing = model.differing(before, counts(connection));
                    if (differing.isEmpty()) {
                        return model;
                    }
                }
                throw new IllegalStateException("a file leaves other rows behind than the peer writes: " + differing);
            } finally {
                BulkSql.run(connection, "drop trigger bench_events on outbox");
                BulkSql.run(connection, "drop function bench_events");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of a file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script for pgbench; each file is of any of the businesses. */
    String script(FilingGround ground) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put(id.toString(), "uuidv7()");
        ids.put(value("application", "submission_id"), "uuidv7()");
        ids.put(value("application", "business_id"), ground.businessSql("floor(random() * " + ground.size() + ")"));
        return FileScript.of(rows, ids);
    }

    private String value(String table, String column) {
        FileScript.Row row = rows.stream()
                .filter(candidate -> candidate.table().equals(table))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < row.columns().size(); i++) {
            String value = row.values().get(i);
            if (row.columns().get(i).name().equals(column) && value != null) {
                return value;
            }
        }
        throw new IllegalStateException("the file has no " + column);
    }

    /** The relay takes an event away as soon as the broker has it. */
    private static void copyEvents(Connection connection) throws SQLException {
        BulkSql.run(connection, """
                create or replace function bench_events() returns trigger language plpgsql security definer as
                $$ begin insert into bench_outbox overriding user value select new.*; return null; end $$""");
        BulkSql.run(connection, """
                create or replace trigger bench_events after insert on outbox for each row execute function bench_events()""");
    }

    private static UUID filed(Stack stack, FilingGround ground) throws IOException {
        List<Filing> filings = ground.take(1);
        try (FilingClient client = FilingClient.to(stack, filings)) {
            client.send(0, FilingClient.CREATE);
            UUID file = client.file();
            client.send(0, FilingClient.SUBMIT);
            return file;
        }
    }

    private void read(Connection connection) throws SQLException {
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            List<RowCopies.Column> columns = RowCopies.columns(connection, table.getKey());
            List<String> texts =
                    columns.stream().map(column -> column.name() + "::text").toList();
            try (PreparedStatement statement = connection.prepareStatement(
                    "select " + String.join(", ", texts) + " from " + table.getKey() + " where " + table.getValue())) {
                statement.setString(1, id.toString());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        List<@Nullable String> values = new ArrayList<>();
                        for (int i = 1; i <= columns.size(); i++) {
                            values.add(row.getString(i));
                        }
                        rows.add(new FileScript.Row(table.getKey(), columns, values));
                    }
                }
            }
        }
    }

    /** How many rows more than this file's each table got; nothing where all is well. */
    private Map<String, Long> differing(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> differing = new TreeMap<>();
        after.forEach((table, count) -> {
            long own = table.equals(BY_TRIGGER)
                    ? 1
                    : rows.stream().filter(row -> row.table().equals(table)).count();
            long more = count - before.getOrDefault(table, 0L) - own;
            if (more != 0) {
                differing.put(table, more);
            }
        });
        return differing;
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select tablename from pg_tables where schemaname = 'public'");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        tables.removeAll(OF_OTHERS);
        for (String table : tables) {
            try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                counts.put(table, row.getLong(1));
            }
        }
        return counts;
    }
}
