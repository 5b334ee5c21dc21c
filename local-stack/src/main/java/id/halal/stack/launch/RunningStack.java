package id.halal.stack.launch;

import id.halal.stack.config.StackHome;
import id.halal.stack.process.Commands;
import id.halal.stack.process.PidFile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes that a home's run started, seen from outside. */
public final class RunningStack {

    private static final Duration LAUNCHER_LIMIT = Duration.ofSeconds(90);
    private static final Duration PART_LIMIT = Duration.ofSeconds(15);

    private final StackHome home;

    public RunningStack(StackHome home) {
        this.home = home;
    }

    public Optional<ProcessHandle> launcher() {
        return PidFile.read(home.launcherPid());
    }

    /** Process of a part, while it lives. */
    public Optional<ProcessHandle> part(String name) {
        return PidFile.read(home.files(name).pid());
    }

    /** Asks the launcher to stop all in order; names what was stopped. */
    public List<String> stop() {
        List<String> stopped = new ArrayList<>();
        launcher().ifPresent(launcher -> {
            launcher.destroy();
            if (!endsWithin(launcher, LAUNCHER_LIMIT)) {
                launcher.destroyForcibly();
            }
            stopped.add("launcher");
        });
        stopped.addAll(stopLeftovers());
        PidFile.delete(home.launcherPid());
        return stopped;
    }

    /** Ends parts whose launcher was killed and could not stop them. */
    public List<String> stopLeftovers() {
        List<String> stopped = new ArrayList<>();
        for (Path file : home.partPids()) {
            PidFile.read(file).ifPresent(process -> {
                // PostgreSQL takes SIGTERM for "when the last session has ended"; all take SIGINT for "now, in order".
                Commands.run(List.of("kill", "-INT", Long.toString(process.pid())), PART_LIMIT);
                if (!endsWithin(process, PART_LIMIT)) {
                    process.destroyForcibly();
                    endsWithin(process, PART_LIMIT);
                }
                String name = file.getFileName().toString();
                stopped.add(name.substring(0, name.lastIndexOf('.')));
            });
            PidFile.delete(file);
        }
        return stopped;
    }

    private static boolean endsWithin(ProcessHandle process, Duration limit) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
