package id.halal.stack.launch;

import id.halal.stack.process.StackException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Starts a server again when its process has ended without being asked to, however often. */
final class Supervisor {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Progress progress;
    private final Executor threads;
    private final BooleanSupplier stopping;

    Supervisor(Progress progress, Executor threads, BooleanSupplier stopping) {
        this.progress = progress;
        this.threads = threads;
        this.stopping = stopping;
    }

    /** Watches the process that runs now, and those that follow it. */
    void watch(ServerPart part) {
        ProcessHandle process = part.server().handle();
        if (process == null) {
            throw new IllegalStateException(part.name() + " was never started");
        }
        threads.execute(() -> {
            process.onExit().join();
            ended(part, process.pid());
        });
    }

    private void ended(ServerPart part, long pid) {
        // On Ctrl-C a process may end a moment before we hear of it ourselves.
        pause(FIRST_PAUSE);
        if (stopping.getAsBoolean()) {
            return;
        }
        progress.line(part.name() + " (process " + pid + ") has ended, starting it again; log: "
                + part.server().log());
        Duration pause = FIRST_PAUSE;
        long begin = System.nanoTime();
        while (!stopping.getAsBoolean()) {
            try {
                part.start();
                progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin), "is back");
                watch(part);
                return;
            } catch (StackException e) {
                if (stopping.getAsBoolean()) {
                    return;
                }
                part.stop();
                progress.failed(part.name(), e.getMessage() + "\n  next try in " + pause.toMillis() + " ms");
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private static void pause(Duration time) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
