package id.halal.stack.process;

import java.nio.file.Path;

/** The JVM that runs this process, for child processes. */
public final class JavaCommand {

    private JavaCommand() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String executable() {
        return home().resolve("bin").resolve("java").toString();
    }
}
