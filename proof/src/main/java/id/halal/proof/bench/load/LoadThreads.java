package id.halal.proof.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A thread for each client, all connected before the first one begins. */
final class LoadThreads {

    private LoadThreads() {}

    /** What one client does from beginning to end. */
    @FunctionalInterface
    interface Work<R> {
        R run(LoadClient client) throws IOException;
    }

    /**
     * Runs them all to their ends.
     *
     * @throws IllegalStateException when one failed
     */
    static <R> List<R> all(int clients, LoadClient.Factory factory, Work<R> work) {
        List<LoadClient> open = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                open.add(factory.open());
            }
            List<Future<R>> running = new ArrayList<>();
            for (LoadClient client : open) {
                running.add(threads.submit(() -> work.run(client)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the load failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("no connection for the load", e);
        } finally {
            open.forEach(LoadThreads::closeQuietly);
        }
    }

    private static void closeQuietly(LoadClient client) {
        try {
            client.close();
        } catch (IOException _) {
            // It has done what it was for.
        }
    }
}
