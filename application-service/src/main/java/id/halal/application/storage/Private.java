package id.halal.application.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files and directories that only this service's account may read. */
final class Private {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Private() {}

    /**
     * Makes the two levels above a place.
     *
     * @return the directory the place is in
     */
    static Path directories(Path folder, Path place) throws IOException {
        Path second = Objects.requireNonNull(place.getParent());
        directory(folder.resolve(Objects.requireNonNull(second.getParent()).getFileName()));
        directory(second);
        return second;
    }

    static void directory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        try {
            Files.createDirectory(directory, attributes("rwx------"));
        } catch (FileAlreadyExistsException twin) {
            if (!Files.isDirectory(directory)) {
                throw twin;
            }
        }
    }

    static FileAttribute<?>[] file() {
        return attributes("rw-------");
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
