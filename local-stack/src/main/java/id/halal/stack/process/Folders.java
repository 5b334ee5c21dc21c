package id.halal.stack.process;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Folders that are filled once and shared, and folders that go. */
public final class Folders {

    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    private Folders() {}

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filler {
        void fill(Path empty) throws IOException;
    }

    /** The folder for unpacked programs: {@code halal.cache}, else {@code halal} in the user's cache folder. */
    public static Path cache() {
        String given = System.getProperty("halal.cache", System.getenv("HALAL_CACHE"));
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        String standard = System.getenv("XDG_CACHE_HOME");
        Path base = standard == null
                ? Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")), ".cache")
                : Path.of(standard);
        return base.resolve("halal").toAbsolutePath();
    }

    /** Fills the folder unless it is there; safe against others doing the same at once, whole or not at all. */
    public static Path installOnce(Path target, Filler filler) {
        // A file lock keeps other processes out, but is an error between threads of one.
        synchronized (LOCKS.computeIfAbsent(target.toAbsolutePath(), _ -> new Object())) {
            return install(target, filler);
        }
    }

    private static Path install(Path target, Filler filler) {
        if (Files.isDirectory(target)) {
            return target;
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Not a folder to install into: " + target);
        }
        try {
            Files.createDirectories(parent);
            Path lock = parent.resolve(target.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.isDirectory(target)) {
                    Path fresh = parent.resolve(target.getFileName() + ".part");
                    delete(fresh);
                    Files.createDirectories(fresh);
                    filler.fill(fresh);
                    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return target;
        } catch (IOException e) {
            throw new StackException("Cannot unpack into " + target + ": " + e.getMessage(), e);
        }
    }

    /** Deletes the folder with all that is in it, following no link; nothing when there is none. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
