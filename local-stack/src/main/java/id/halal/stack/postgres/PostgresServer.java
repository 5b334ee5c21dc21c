package id.halal.stack.postgres;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.ChildServer;
import id.halal.stack.process.Commands;
import id.halal.stack.process.Folders;
import id.halal.stack.process.StackException;
import id.halal.stack.process.Unprivileged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server as a child process. Durable unless its settings say otherwise; the cluster is made on the first
 * start and kept. Runs as root too, see {@link Unprivileged}.
 */
public final class PostgresServer extends ChildServer {

    public static final String SUPERUSER = "postgres";

    private static final Duration INIT_LIMIT = Duration.ofMinutes(2);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final PostgresSettings settings;

    public PostgresServer(PostgresSettings settings) {
        super(settings.files(), START_LIMIT, STOP_LIMIT);
        this.settings = settings;
    }

    /** Makes the cluster when there is none. */
    @Override
    protected ChildProcess launch() {
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(binaries);
        }
        List<String> command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data().toString()));
        settings.effectiveParameters().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return ChildProcess.start(
                "PostgreSQL", Unprivileged.command(command), Map.of("LC_ALL", "C", "TZ", "UTC"), files());
    }

    /** Ends open sessions and writes everything ("fast" in PostgreSQL's words; SIGTERM would wait for the sessions). */
    @Override
    protected void stop(ChildProcess running, Duration patience) {
        running.stop("INT", patience);
    }

    /** Whether the superuser can log in. */
    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), superuser(), superuserPassword());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + database;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String superuserPassword() {
        return settings.superuserPassword();
    }

    public String host() {
        return settings.host();
    }

    public int port() {
        return settings.port();
    }

    private Path data() {
        return files().home().resolve("data");
    }

    private void initialise(PostgresBinaries binaries) {
        try {
            Files.createDirectories(files().home());
            Path fresh = files().home().resolve("data.part");
            Folders.delete(fresh);
            Path password = Files.createTempFile(
                    files().home(),
                    "password",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(password, settings.superuserPassword());
                Commands.require(
                        "Making the PostgreSQL cluster (initdb)",
                        Unprivileged.command(initialisation(binaries, fresh, password)),
                        Map.of("TZ", "UTC"),
                        files().home(),
                        INIT_LIMIT);
            } finally {
                Files.delete(password);
            }
            Files.move(fresh, data());
        } catch (IOException e) {
            throw new StackException("Cannot make a PostgreSQL cluster in " + files().home(), e);
        }
    }

    private List<String> initialisation(PostgresBinaries binaries, Path folder, Path passwordFile) {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "-D",
                folder.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Built in: the order of an index never changes with a library of the machine.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (settings.fast()) {
            command.add("--no-sync");
        }
        return command;
    }
}
