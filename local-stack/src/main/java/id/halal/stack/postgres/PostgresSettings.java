package id.halal.stack.postgres;

import id.halal.stack.process.ProcessFiles;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where and how a server runs.
 *
 * @param files its home keeps the cluster ({@code data})
 * @param host address to listen on
 * @param superuserPassword password of {@code postgres}, fixed when the cluster is made
 * @param fast gives up durability for speed; unit tests only
 * @param parameters settings of PostgreSQL on top of the stack's own
 */
public record PostgresSettings(
        ProcessFiles files,
        String host,
        int port,
        String superuserPassword,
        boolean fast,
        Map<String, String> parameters) {

    public static final String LOOPBACK = "127.0.0.1";

    public PostgresSettings {
        parameters = Map.copyOf(parameters);
    }

    /** A server that loses nothing it has acknowledged. */
    public static PostgresSettings durable(Path home, int port, String superuserPassword) {
        return new PostgresSettings(
                ProcessFiles.in(home, "postgres"), LOOPBACK, port, superuserPassword, false, Map.of());
    }

    /** A server for unit tests: quick, and empty after a crash of the machine. */
    public static PostgresSettings fast(Path home, int port, String superuserPassword) {
        return new PostgresSettings(
                ProcessFiles.in(home, "postgres"), LOOPBACK, port, superuserPassword, true, Map.of());
    }

    Map<String, String> effectiveParameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("listen_addresses", host);
        all.put("port", Integer.toString(port));
        // Only TCP: a socket file would need a folder with a short enough name.
        all.put("unix_socket_directories", "");
        all.put("max_connections", "200");
        all.put("shared_buffers", fast ? "64MB" : "256MB");
        all.put("timezone", "UTC");
        all.put("log_timezone", "UTC");
        all.put("random_page_cost", "1.1");
        all.put("max_wal_size", "2GB");
        // The detail of a broken constraint quotes the row; rows hold what must never be in a log.
        all.put("log_error_verbosity", "terse");
        all.put("log_line_prefix", "%m [%p] %u@%d ");
        String durability = fast ? "off" : "on";
        all.put("fsync", durability);
        all.put("synchronous_commit", durability);
        all.put("full_page_writes", durability);
        all.putAll(parameters);
        return all;
    }
}
