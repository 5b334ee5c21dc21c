package id.halal.proof.bench;

import id.halal.proof.stack.Stack;
import id.halal.stack.config.StackPorts;
import id.halal.stack.process.Commands;
import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Debian's pgbench, the peer of what writes to PostgreSQL. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final Stack stack;
    private final String database;

    Pgbench(Stack stack, String database) {
        this.stack = stack;
        this.database = database;
    }

    /** What is missing on this machine; empty when nothing is. */
    static Optional<String> missing() {
        try {
            Commands.run(List.of("pgbench", "--version"), SPARE);
            return Optional.empty();
        } catch (StackException _) {
            return Optional.of("pgbench is not on PATH; on Debian: apt install postgresql-contrib");
        }
    }

    static String version() {
        return Commands.run(List.of("pgbench", "--version"), SPARE).output().strip();
    }

    /**
     * Runs a script as the service's log-in in the role of its background work.
     *
     * @return transactions a second, without the time to connect
     */
    double rate(String script, Map<String, String> variables, int clients, Duration time) {
        try {
            Path file = Files.createTempFile("halal-bench", ".sql");
            try {
                Files.writeString(file, script);
                List<String> command = new ArrayList<>(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=1",
                        "--time=" + time.toSeconds(),
                        "--file=" + file,
                        "--host=127.0.0.1",
                        "--port=" + stack.port(StackPorts.POSTGRES),
                        "--username=" + database + "_login"));
                variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
                command.add(database);
                String output = Commands.require(
                        "pgbench",
                        command,
                        Map.of("PGPASSWORD", stack.loginPassword(database), "PGOPTIONS", "-c role=worker"),
                        Path.of("").toAbsolutePath(),
                        time.plus(SPARE));
                return rate(output);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double rate(String output) {
        Matcher matcher = RATE.matcher(output);
        if (!matcher.find() || output.contains("aborted")) {
            throw new IllegalStateException("pgbench did not end well:\n" + output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
