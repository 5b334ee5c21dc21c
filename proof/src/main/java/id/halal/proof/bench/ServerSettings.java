package id.halal.proof.bench;

import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings under which is measured: both sides write to the same server, and it must be one that loses nothing. */
final class ServerSettings {

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final List<String> SHOWN =
            List.of("server_version", "shared_buffers", "max_wal_size", "wal_sync_method");

    private ServerSettings() {}

    /**
     * What is set.
     *
     * @throws IllegalStateException when the server would acknowledge what it may lose
     */
    static Map<String, String> asserted(Stack stack) {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = stack.asSuperuser("quota");
                Statement statement = connection.createStatement()) {
            for (String name : MUST_BE_ON) {
                settings.put(name, show(statement, name));
            }
            for (String name : SHOWN) {
                settings.put(name, show(statement, name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell its settings", e);
        }
        for (String name : MUST_BE_ON) {
            if (!"on".equals(settings.get(name))) {
                throw new IllegalStateException(
                        name + " is " + settings.get(name) + ": such a measurement is worth nothing");
            }
        }
        settings.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        settings.put("java", Runtime.version().toString());
        return settings;
    }

    private static String show(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
