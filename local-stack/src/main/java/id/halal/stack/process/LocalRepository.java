package id.halal.stack.process;

import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Maven's local repository, where the programs of the stack were resolved to. */
public final class LocalRepository {

    /** {@code org/tukaani/xz/<version>/xz-<version>.jar} below the repository. */
    private static final int DEPTH_OF_A_KNOWN_JAR = 5;

    private LocalRepository() {}

    /** The repository this class path comes from, else {@code maven.repo.local}, else the user's usual one. */
    public static Path locate() {
        Path ofClassPath = ofClassPath();
        if (ofClassPath != null) {
            return ofClassPath;
        }
        String given = System.getProperty("maven.repo.local");
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }

    private static @Nullable Path ofClassPath() {
        CodeSource source = XZInputStream.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            Path folder = Path.of(source.getLocation().toURI());
            for (int i = 0; i < DEPTH_OF_A_KNOWN_JAR && folder != null; i++) {
                folder = folder.getParent();
            }
            return folder != null && Files.isDirectory(folder.resolve("org/tukaani/xz")) ? folder : null;
        } catch (URISyntaxException | IllegalArgumentException _) {
            return null;
        }
    }
}
