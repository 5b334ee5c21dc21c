package id.halal.application.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder with two levels below it ({@code ab/cd/abcd…}), so that no directory grows without bound. A file appears under its name only
 * when it is whole and on the disk: it is moved there, and replicas that move the same one put the same bytes in its place.
 */
class FolderShelf implements Shelf {

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        Path second = Private.directories(folder, place);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        force(second);
        force(Objects.requireNonNull(second.getParent()));
        force(folder);
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Without this a power cut can forget the name of a file whose content is safe. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
