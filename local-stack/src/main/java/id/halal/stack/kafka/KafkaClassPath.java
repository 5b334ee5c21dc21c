package id.halal.stack.kafka;

import id.halal.stack.process.LocalRepository;
import id.halal.stack.process.StackException;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The broker's jars. The build writes their list, relative to Maven's local repository, and resolves them into it; so
 * the broker runs with its own libraries, whatever those of the JVM that starts it.
 */
final class KafkaClassPath {

    private static final String LIST = "/id/halal/stack/kafka/classpath.txt";
    private static final String REPOSITORY = "@repository@";

    private KafkaClassPath() {}

    /** For {@code java -cp}. */
    static String resolve() {
        return resolve(list(), LocalRepository.locate());
    }

    static String resolve(List<String> entries, Path repository) {
        List<Path> jars = entries.stream()
                .map(entry -> Path.of(entry.replace(REPOSITORY, repository.toString())))
                .toList();
        List<Path> missing = jars.stream().filter(jar -> !Files.exists(jar)).toList();
        if (!missing.isEmpty()) {
            throw new StackException("Kafka's libraries are not in the local repository, build local-stack first: "
                    + missing.getFirst());
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> list() {
        try (InputStream in = KafkaClassPath.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new StackException("The build has not written " + LIST);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> List.of(line.strip().split("\\|", -1)).stream())
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
