package id.halal.proof.bench;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows that one file left behind as one statement, and so one round trip and one transaction, for pgbench: the same values in the same
 * tables, under new ids each time.
 */
final class FileScript {

    /** Keys that must be new and are not those of the file: what makes them. */
    private static final Map<String, String> FRESH = Map.of(
            "due_fact.id", "uuidv7()",
            "bench_outbox.id", "uuidv7()",
            "idempotency_key.key", "gen_random_uuid()::text");

    /** A row as it stands in the database, each value as text. */
    record Row(String table, List<RowCopies.Column> columns, List<@Nullable String> values) {

        Row {
            if (columns.size() != values.size()) {
                throw new IllegalArgumentException(table + " with " + values.size() + " values");
            }
        }
    }

    private FileScript() {}

    /**
     * The statement.
     *
     * @param ids which ids of these rows are new in every transaction, and the SQL that makes them
     */
    static String of(List<Row> rows, Map<String, String> ids) {
        List<String> names = new ArrayList<>(ids.keySet());
        StringBuilder script = new StringBuilder("with ids as materialized (\n    select ");
        for (int i = 0; i < names.size(); i++) {
            script.append(i == 0 ? "" : ", ")
                    .append(ids.get(names.get(i)))
                    .append(" as id")
                    .append(i);
        }
        script.append(")");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String columns = row.columns().stream().map(RowCopies.Column::name).collect(Collectors.joining(", "));
            List<String> values = new ArrayList<>();
            for (int column = 0; column < row.columns().size(); column++) {
                values.add(value(row, column, names));
            }
            script.append(",\nrow%d as (\n    insert into %s (%s)\n    select %s from ids)"
                    .formatted(i, row.table(), columns, String.join(", ", values)));
        }
        return script.append("\nselect 1;\n").toString();
    }

    private static String value(Row row, int column, List<String> ids) {
        RowCopies.Column of = row.columns().get(column);
        String fresh = FRESH.get(row.table() + "." + of.name());
        if (fresh != null) {
            return fresh;
        }
        String value = row.values().get(column);
        return value == null ? "null" : "(" + expression(value, ids) + ")::" + of.type();
    }

    /** The value, with the new id wherever an old one stands, be it inside a path or a document. */
    static String expression(String value, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (value.contains(id)) {
                int number = i;
                return List.of(value.split(Pattern.quote(id), -1)).stream()
                        .map(part -> expression(part, ids))
                        .collect(Collectors.joining(" || id" + number + "::text || "));
            }
        }
        return literal(value);
    }

    /** pgbench takes a colon before a letter for a variable of its own, even inside a literal. */
    static String literal(String value) {
        return "E'"
                + Objects.requireNonNull(value)
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace(":", "\\x3A")
                + "'";
    }
}
