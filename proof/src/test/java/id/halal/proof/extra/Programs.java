package id.halal.proof.extra;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine. */
final class Programs {

    private Programs() {}

    static boolean isThere(String program) {
        return find(program).isPresent();
    }

    static Path path(String program) {
        return find(program).orElseThrow(() -> new IllegalStateException(program + " not found"));
    }

    /** Where servers are installed is not on everybody's path. */
    private static Optional<Path> find(String program) {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
