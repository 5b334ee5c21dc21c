package id.halal.stack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A long-running process that this one started. Its output goes to a log file. */
public final class ChildProcess {

    private static final int TAIL_LINES = 15;
    private static final Duration POLL = Duration.ofMillis(100);

    private final String name;
    private final ProcessFiles files;
    private final Process process;

    private ChildProcess(String name, ProcessFiles files, Process process) {
        this.name = name;
        this.files = files;
        this.process = process;
    }

    /**
     * Starts the command.
     *
     * @param environment added to this process's own
     * @throws StackException when the program cannot be started
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, ProcessFiles files) {
        try {
            Files.createDirectories(files.home());
            Path logFolder = files.log().getParent();
            if (logFolder != null) {
                Files.createDirectories(logFolder);
            }
            ProcessBuilder builder = new ProcessBuilder(Sessions.own(command))
                    .directory(files.home().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            PidFile.write(files.pid(), process.toHandle());
            return new ChildProcess(name, files, process);
        } catch (IOException e) {
            throw new StackException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until the condition holds.
     *
     * @throws StackException when the process ends before, or the time is over; the message carries the log's last lines
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(POLL)) {
                throw new StackException(
                        withLog("%s ended with exit code %d while starting".formatted(name, process.exitValue())));
            }
            if (System.nanoTime() - deadline > 0) {
                throw new StackException(withLog("%s was not ready within %d s".formatted(name, limit.toSeconds())));
            }
        }
    }

    /** Asks the process to end, and kills it and what it started when it has not ended in time. */
    public void stop(Duration patience) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        awaitEnd(patience, descendants);
    }

    /** Sends the signal (a name as for {@code kill}, such as {@code INT}), and kills the process when it has not ended in time. */
    public void stop(String signal, Duration patience) {
        List<ProcessHandle> descendants = process.descendants().toList();
        if (process.isAlive()) {
            Commands.run(List.of("kill", "-" + signal, Long.toString(process.pid())), Duration.ofSeconds(5));
        }
        awaitEnd(patience, descendants);
    }

    /** Waits for the end of the process. */
    public int awaitExit(Duration limit) {
        if (!endsWithin(limit)) {
            throw new StackException(withLog("%s was not done within %d s".formatted(name, limit.toSeconds())));
        }
        return process.exitValue();
    }

    /** Kills the process at once (SIGKILL), it alone. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public long pid() {
        return process.pid();
    }

    private void awaitEnd(Duration patience, List<ProcessHandle> descendants) {
        if (!endsWithin(patience)) {
            process.destroyForcibly();
            endsWithin(Duration.ofSeconds(10));
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
        PidFile.delete(files.pid());
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for " + name, e);
        }
    }

    /** The message with the end of the log. */
    public String withLog(String message) {
        Path log = files.log();
        return message + "; " + log + " ends with:\n  " + String.join("\n  ", LogTail.lastLines(log, TAIL_LINES));
    }
}
