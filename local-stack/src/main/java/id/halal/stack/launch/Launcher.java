package id.halal.stack.launch;

import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the parts, each as soon as what it depends on is ready, brings those back that die, and stops all in the reverse
 * order. It touches no process but those it started.
 */
public final class Launcher {

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final PartGraph graph;
    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CompletableFuture<Void>> starts = new LinkedHashMap<>();
    private final Supervisor supervisor;
    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile boolean stopping;

    public Launcher(PartGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        this.supervisor = new Supervisor(progress, threads, () -> stopping);
    }

    /**
     * Starts all parts and returns when all are ready.
     *
     * @throws StackException as soon as one fails; those already started keep running until {@link #stop()}
     */
    public void start() {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        for (Part part : graph.inOrder()) {
            CompletableFuture<?>[] before =
                    part.dependencies().stream().map(starts::get).toArray(CompletableFuture<?>[]::new);
            CompletableFuture<Void> start =
                    CompletableFuture.allOf(before).thenRunAsync(() -> start(part, firstFailure), threads);
            starts.put(part.name(), start);
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw new StackException("Not all parts came up", e);
        }
    }

    /** Stops all parts, those first that nothing depends on; also parts that are still starting. Once only. */
    public synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        progress.line("stopping …");
        stopInOrder();
        awaitStarts();
        // A part that was between two steps of its start may have come up meanwhile.
        stopInOrder();
        threads.shutdown();
        progress.line("stopped");
    }

    private void start(Part part, CompletableFuture<Void> firstFailure) {
        if (stopping || failed.get()) {
            throw new StackException(part.name() + " was not started");
        }
        long begin = System.nanoTime();
        try {
            String what = part.start();
            progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin), what);
            if (part instanceof ServerPart server) {
                supervisor.watch(server);
            }
        } catch (RuntimeException e) {
            if (!stopping && failed.compareAndSet(false, true)) {
                progress.failed(part.name(), describe(e));
                firstFailure.completeExceptionally(e);
            }
            throw e;
        }
    }

    private void stopInOrder() {
        Map<String, CompletableFuture<Void>> stops = new LinkedHashMap<>();
        for (Part part : graph.inOrder().reversed()) {
            List<CompletableFuture<Void>> before = new ArrayList<>();
            for (Part dependant : graph.dependants(part)) {
                before.add(stops.getOrDefault(dependant.name(), CompletableFuture.completedFuture(null)));
            }
            stops.put(
                    part.name(),
                    CompletableFuture.allOf(before.toArray(CompletableFuture<?>[]::new))
                            .thenRunAsync(() -> stop(part), threads));
        }
        stops.values().forEach(CompletableFuture::join);
    }

    private void stop(Part part) {
        try {
            part.stop();
        } catch (RuntimeException e) {
            progress.line(part.name() + " was not stopped in order: " + describe(e));
        }
    }

    private void awaitStarts() {
        try {
            CompletableFuture.allOf(starts.values().toArray(CompletableFuture<?>[]::new))
                    .exceptionally(_ -> null)
                    .get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            progress.line("Not all parts ended their start: " + describe(e));
        }
    }

    private static String describe(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return failure instanceof StackException && message != null ? message : failure.toString();
    }
}
