package id.halal.stack.postgres;

import id.halal.stack.process.Archives;
import id.halal.stack.process.Folders;
import id.halal.stack.process.StackException;
import id.halal.stack.process.StackVersions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The programs of PostgreSQL, unpacked once per version into the cache. */
final class PostgresBinaries {

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static PostgresBinaries unpacked() {
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path target =
                Folders.cache().resolve("postgres-" + StackVersions.current().postgres());
        return new PostgresBinaries(Folders.installOnce(target, folder -> unpack(archive, folder)));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Name of the resource in the jar of binaries for this kind of machine. */
    static String archiveName(String operatingSystem, String architecture) {
        String system = operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        return "/postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StackException("No PostgreSQL for this machine on the class path: " + archive);
            }
            Archives.unpackTarXz(packed, folder);
        }
    }
}
