package id.halal.platform.data.tx;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain SQL in the running transaction, for what is no entity: ledgers, queues, projections, bulk paths. Values are always bound;
 * {@link Instant} is bound as {@code timestamptz}, a {@code String[]} as {@code text[]}, a {@code UUID[]} as {@code uuid[]}.
 */
@Singleton
public class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final Pattern ARRAY_PARAMETER = Pattern.compile("\\?::(\\w+)\\[]");

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return withStatement(sql, values, statement -> read(statement, row));
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> row) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return withStatement(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(row.read(result)) : Optional.empty();
            }
        });
    }

    /** @return rows changed */
    public int update(String sql, @Nullable Object... values) {
        return withStatement(sql, values, PreparedStatement::executeUpdate);
    }

    /** One round trip for many rows. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DataAccessException("batch", e);
        }
    }

    /**
     * One statement for many rows, for the server several times cheaper than a batch: each {@code ?::type[]} of the statement, in an
     * {@code unnest}, takes one column of the rows.
     */
    public void bulk(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            withColumns(sql, rows, PreparedStatement::executeUpdate);
        }
    }

    /** The same for a statement that returns rows. */
    public <T> List<T> bulk(String sql, List<@Nullable Object[]> rows, Row<T> row) {
        return rows.isEmpty() ? List.of() : withColumns(sql, rows, statement -> read(statement, row));
    }

    private <T> T withColumns(String sql, List<@Nullable Object[]> rows, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Matcher types = ARRAY_PARAMETER.matcher(sql);
            for (int column = 0; types.find(); column++) {
                statement.setArray(column + 1, connection.createArrayOf(types.group(1), column(rows, column)));
            }
            return work.run(statement);
        } catch (SQLException e) {
            throw new DataAccessException("bulk", e);
        }
    }

    /** The driver writes the elements of an array as text. */
    private static @Nullable Object[] column(List<@Nullable Object[]> rows, int column) {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = rows.get(i)[column];
            values[i] = value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
        }
        return values;
    }

    /** Reads a {@code timestamptz}. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T withStatement(String sql, @Nullable Object[] values, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return work.run(statement);
        } catch (SQLException e) {
            throw new DataAccessException("sql", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            switch (value) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case java.util.UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }
}
