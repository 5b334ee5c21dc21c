package id.halal.stack.launch;

import id.halal.stack.clock.DomainClockFile;
import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackDescription;
import id.halal.stack.config.StackHome;
import id.halal.stack.process.PidFile;
import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One run of the stack in the foreground, from the first part to Ctrl-C. */
public final class StackRun {

    private final StackConfig config;
    private final Progress progress;
    private final List<AfterStart> afterStart;

    public StackRun(StackConfig config, Progress progress, List<AfterStart> afterStart) {
        this.config = config;
        this.progress = progress;
        this.afterStart = List.copyOf(afterStart);
    }

    /**
     * Starts the stack and returns only when this process is told to end.
     *
     * @param only parts to start with what they depend on; empty for all
     * @param clock domain time to begin at, on a home that has no clock yet
     */
    public void run(List<String> only, @Nullable Instant clock) {
        StackHome home = config.home();
        try (FileChannel channel = lockFile(home);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StackException("The stack of " + home.folder() + " is up already; ./halal down stops it");
            }
            for (String leftover : new RunningStack(home).stopLeftovers()) {
                progress.line("stopped " + leftover + ", left over from a run that was killed");
            }
            StackParts parts = new StackParts(config, Secrets.of(home.secrets()));
            PartGraph graph = only.isEmpty() ? parts.graph() : parts.graph(only);
            PortCheck.requireFree(config, graph);
            prepareClock(home, clock);
            launch(graph);
        } catch (IOException e) {
            throw new StackException("Cannot use " + home.folder() + ": " + e.getMessage(), e);
        }
    }

    private void launch(PartGraph graph) {
        StackHome home = config.home();
        PidFile.write(home.launcherPid(), ProcessHandle.current());
        StackDescription.write(config, graph.inOrder().stream().map(Part::name).toList());
        Launcher launcher = new Launcher(graph, progress);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop(launcher);
            stopped.countDown();
        }));
        long begin = System.nanoTime();
        try {
            launcher.start();
        } catch (StackException e) {
            // While the lock is still held: nobody starts the home anew before all is stopped.
            stop(launcher);
            throw e;
        }
        progress.ready("all parts", Duration.ofNanos(System.nanoTime() - begin), "");
        for (AfterStart step : afterStart) {
            try {
                step.run(config, progress);
            } catch (StackException e) {
                progress.failed(step.getClass().getSimpleName(), e.toString());
            }
        }
        awaitEnd(stopped);
    }

    private void stop(Launcher launcher) {
        launcher.stop();
        PidFile.delete(config.home().launcherPid());
    }

    private void prepareClock(StackHome home, @Nullable Instant begin) {
        DomainClockFile clock = new DomainClockFile(home.clock(), Clock.systemUTC());
        if (begin != null) {
            clock.initialise(begin);
        }
        clock.ensureExists();
    }

    private static FileChannel lockFile(StackHome home) throws IOException {
        Files.createDirectories(home.run());
        return FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void awaitEnd(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
