package id.halal.stack.config;

import id.halal.stack.process.Folders;
import id.halal.stack.process.ProcessFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with all that a stack keeps ({@code .halal} unless another is given).
 *
 * @param folder absolute
 */
public record StackHome(Path folder) {

    private static final List<String> FOLDERS = List.of("pg", "kafka", "keycloak", "documents", "logs", "run");
    private static final List<String> FILES = List.of("clock", "secrets.properties");

    public StackHome {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path clock() {
        return folder.resolve("clock");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Process numbers, the lock and the description of what runs. */
    public Path run() {
        return folder.resolve("run");
    }

    public Path launcherPid() {
        return run().resolve("launcher.pid");
    }

    public Path lock() {
        return run().resolve("launcher.lock");
    }

    /** Addresses of the running stack, for tools. */
    public Path description() {
        return run().resolve("stack.properties");
    }

    /** Shared by the replicas of application-service. */
    public Path documents() {
        return folder.resolve("documents");
    }

    public Path data(String folderName) {
        return folder.resolve(folderName);
    }

    /** Files of a part that works in the folder of that name. */
    public ProcessFiles files(String part, String folderName) {
        return new ProcessFiles(
                folder.resolve(folderName),
                folder.resolve("logs").resolve(part + ".log"),
                run().resolve(part + ".pid"));
    }

    /** Files of a part that keeps nothing. */
    public ProcessFiles files(String part) {
        return files(part, "run");
    }

    /** All files that name processes of parts. */
    public List<Path> partPids() {
        if (!Files.isDirectory(run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.equals(launcherPid()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the data: what this class names and nothing else that may lie in the folder. */
    public void wipe() {
        FOLDERS.forEach(name -> Folders.delete(folder.resolve(name)));
        try {
            for (String name : FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            if (Files.isDirectory(folder) && isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
