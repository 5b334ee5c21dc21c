package id.halal.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that names a process by its number and the time it started, so that a number which the system has given to
 * another process since is never taken for it.
 */
public final class PidFile {

    private PidFile() {}

    public static void write(Path file, ProcessHandle process) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process the file names, while it lives. */
    public static Optional<ProcessHandle> read(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> Long.toString(startOf(process)).equals(parts[1]));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
