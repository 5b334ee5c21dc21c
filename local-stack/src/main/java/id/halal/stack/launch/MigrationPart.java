package id.halal.stack.launch;

import id.halal.stack.process.ChildProcess;
import id.halal.stack.process.JavaCommand;
import id.halal.stack.process.ProcessFiles;
import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings a service's database and topics up to date, as their owner and in a process of its own. It is left out while
 * neither the packaged service nor the data have changed since the last time.
 */
final class MigrationPart implements Part {

    private static final String MAIN = "id.halal.platform.data.migration.Migrate";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final String name;
    private final Set<String> dependencies;
    private final PackagedService service;
    private final Map<String, String> environment;
    private final ProcessFiles files;
    private final List<Path> stamps;
    private volatile @Nullable ChildProcess process;

    /** @param dataFolders where a stamp says that these data are up to date; it goes when they go */
    MigrationPart(
            String name,
            Set<String> dependencies,
            PackagedService service,
            Map<String, String> environment,
            ProcessFiles files,
            List<Path> dataFolders) {
        this.name = name;
        this.dependencies = Set.copyOf(dependencies);
        this.service = service;
        this.environment = Map.copyOf(environment);
        this.files = files;
        this.stamps = dataFolders.stream().map(folder -> folder.resolve(name)).toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> dependencies() {
        return dependencies;
    }

    @Override
    public String start() {
        List<String> command = new ArrayList<>(List.of(JavaCommand.executable()));
        command.addAll(service.mainArguments(MAIN));
        String fingerprint = service.fingerprint();
        if (stamps.stream().allMatch(stamp -> holds(stamp, fingerprint))) {
            return "up to date";
        }
        ChildProcess started = ChildProcess.start(name, command, environment, files);
        process = started;
        int exitCode = started.awaitExit(LIMIT);
        if (exitCode != 0) {
            throw new StackException(started.withLog(name + " ended with exit code " + exitCode));
        }
        stamps.forEach(stamp -> write(stamp, fingerprint));
        return "migrated";
    }

    @Override
    public void stop() {
        ChildProcess running = process;
        if (running != null) {
            running.stop(Duration.ofSeconds(5));
        }
    }

    private static boolean holds(Path stamp, String fingerprint) {
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path stamp, String fingerprint) {
        try {
            Files.writeString(stamp, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
