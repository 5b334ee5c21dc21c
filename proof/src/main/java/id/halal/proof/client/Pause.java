package id.halal.proof.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for time to pass or something to become true. */
public final class Pause {

    private static final Duration POLL = Duration.ofMillis(200);

    private Pause() {}

    public static void of(Duration time) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /**
     * Asks again and again until it is true.
     *
     * @throws IllegalStateException when it is not within the limit
     */
    public static void until(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not within " + limit.toSeconds() + " s: " + what);
            }
            of(POLL);
        }
    }
}
