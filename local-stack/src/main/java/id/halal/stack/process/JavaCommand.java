package id.halal.stack.process;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The JVM that runs this process, for child processes. */
public final class JavaCommand {

    private JavaCommand() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The class path of this process, for a process in another folder. */
    public static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static String executable() {
        return home().resolve("bin").resolve("java").toString();
    }
}
