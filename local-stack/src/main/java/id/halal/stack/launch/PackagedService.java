package id.halal.stack.launch;

import id.halal.stack.process.StackException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service as the build packages it.
 *
 * @param module its folder's name, such as {@code quota-service}
 * @param folder {@code <module>/target/quarkus-app}
 */
record PackagedService(String module, Path folder) {

    private static final List<String> LIBRARY_FOLDERS = List.of("app", "lib/main", "lib/boot");

    static PackagedService of(Path root, String module) {
        return new PackagedService(
                module, root.resolve(module).resolve("target").resolve("quarkus-app"));
    }

    /** For {@code java}, to run the service. */
    List<String> runArguments() {
        // Left alone, Java takes a heap by the machine's size at once; an idle service lives in a fraction of it.
        List<String> arguments = new ArrayList<>(List.of("-Xms48m", "-Xmx256m", "-XX:+UseSerialGC"));
        Path archive = folder.resolve("app.aot");
        if (Files.exists(archive)) {
            arguments.add("-XX:AOTCache=" + archive);
        }
        arguments.addAll(List.of("-jar", jar().toString()));
        return arguments;
    }

    /** For {@code java}, to run one of the service's other main classes without Quarkus. */
    List<String> mainArguments(String mainClass) {
        jar();
        String classPath = LIBRARY_FOLDERS.stream()
                .map(name -> folder.resolve(name) + "/*")
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath, mainClass);
    }

    /** Changes whenever the packaged service does: names, sizes and times of the jars that we build ourselves. */
    String fingerprint() {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("app", "lib/main")) {
            try (Stream<Path> jars = Files.list(folder.resolve(name))) {
                for (Path file : jars.sorted().toList()) {
                    String fileName = file.getFileName().toString();
                    if (name.equals("app") || fileName.startsWith("id.halal.")) {
                        lines.add(fileName + " " + Files.size(file) + " "
                                + Files.getLastModifiedTime(file).toMillis());
                    }
                }
            } catch (IOException e) {
                throw new StackException(module + " is not packaged as expected in " + folder, e);
            }
        }
        return String.join("\n", lines);
    }

    private Path jar() {
        Path jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackException(module + " is not built: " + jar + " is missing");
        }
        return jar;
    }
}
