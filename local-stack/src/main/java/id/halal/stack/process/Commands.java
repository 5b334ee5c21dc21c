package id.halal.stack.process;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Short commands that are waited for. */
public final class Commands {

    private Commands() {}

    /** What a command said and how it ended. */
    public record Result(int exitCode, String output) {}

    public static Result run(List<String> command, Duration limit) {
        return run(command, Map.of(), Path.of("").toAbsolutePath(), limit);
    }

    /**
     * Runs the command to its end.
     *
     * @throws StackException when it cannot be started or is not done in time (it is killed then)
     */
    public static Result run(List<String> command, Map<String, String> environment, Path directory, Duration limit) {
        Path output = null;
        try {
            output = Files.createTempFile("halal-", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new StackException(command.getFirst() + " was not done within " + limit.toSeconds() + " s");
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StackException(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + command.getFirst(), e);
        } finally {
            deleteQuietly(output);
        }
    }

    /** Runs the command; an exit code other than 0 is a {@link StackException} with the command's output. */
    public static String require(
            String what, List<String> command, Map<String, String> environment, Path directory, Duration limit) {
        Result result = run(command, environment, directory, limit);
        if (result.exitCode() != 0) {
            throw new StackException(what + " failed with exit code " + result.exitCode() + ":\n"
                    + result.output().strip().indent(2));
        }
        return result.output();
    }

    private static void deleteQuietly(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A temporary file that stays behind harms nobody.
        }
    }
}
