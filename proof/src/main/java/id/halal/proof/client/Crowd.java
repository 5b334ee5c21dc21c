package id.halal.proof.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Several clients at once. */
public final class Crowd {

    private Crowd() {}

    /**
     * Does it for each, at most {@code width} at a time, and returns when all are done.
     *
     * @throws IllegalStateException with the first failure; the others still run to their end
     */
    public static <T> void forEach(Collection<T> items, int width, Consumer<T> action) {
        map(items, width, item -> {
            action.accept(item);
            return Boolean.TRUE;
        });
    }

    /** As {@link #forEach}, handing back the results in the order of the items. */
    public static <T, R> List<R> map(Collection<T> items, int width, Function<T, R> action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(width)) {
            List<Future<R>> running = new ArrayList<>();
            for (T item : items) {
                running.add(threads.submit(() -> action.apply(item)));
            }
            return results(running);
        }
    }

    /** Starts all at the same moment, each on a thread of its own. */
    public static <R> List<R> together(List<Callable<R>> actions) {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<R>> running = new ArrayList<>();
            for (Callable<R> action : actions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            return results(running);
        }
    }

    private static <R> List<R> results(List<Future<R>> running) {
        List<R> results = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<R> one : running) {
            try {
                results.add(one.get());
            } catch (ExecutionException e) {
                failures.add(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException(
                    failures.size() + " of " + running.size() + " failed, the first: "
                            + failures.getFirst().getMessage(),
                    failures.getFirst());
            failures.stream().skip(1).limit(5).forEach(all::addSuppressed);
            throw all;
        }
        return results;
    }
}
