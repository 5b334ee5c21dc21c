package id.halal.proof.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Many rows after the pattern of one that a service wrote itself, so that a new column is not forgotten here. */
final class RowCopies {

    /** A column that can be written. */
    record Column(String name, String type) {}

    private RowCopies() {}

    /** All columns of a table save those the database works out. */
    static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
                order by attnum""")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(new Column(row.getString(1), row.getString(2)));
                }
            }
        }
        return columns;
    }

    /**
     * The statement that writes them.
     *
     * @param instead what stands in a column in place of the pattern's value
     * @param series an SQL relation of as many rows as there are to be, which {@code instead} may name
     * @param where which row is the pattern
     */
    static String statement(
            String table, List<Column> columns, Map<String, String> instead, String series, String where) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> instead.containsKey(column.name())
                        ? "(" + instead.get(column.name()) + ")::" + column.type()
                        : "pattern." + column.name())
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %s pattern, %s where pattern.%s"
                .formatted(table, names, values, table, series, where);
    }

    static void write(Connection connection, String table, Map<String, String> instead, String series, String where)
            throws SQLException {
        BulkSql.run(connection, statement(table, columns(connection, table), instead, series, where));
    }

    /** An SQL expression of the id that has this prefix (24 characters) and ends with a number. */
    static String id(String prefix, String number) {
        return "('" + prefix + "' || lpad(to_hex((" + number + ")::int), 12, '0'))::uuid";
    }

    /** The same id here. */
    static String id(String prefix, int number) {
        return prefix + "%012x".formatted(number);
    }
}
