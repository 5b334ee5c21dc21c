package id.halal.gateway.routing;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a replica that does not answer, and the callers the waiting. After some failures in a row it is open; when the pause is over
 * one request per pause may try, and a success closes it. A trial that never reports back blocks nothing: the next pause allows another.
 */
final class Breaker {

    private final int failuresToOpen;
    private final long pauseNanos;
    private final LongSupplier nanoTime;
    private int failures;
    private long openUntil;

    Breaker(int failuresToOpen, Duration pause, LongSupplier nanoTime) {
        this.failuresToOpen = failuresToOpen;
        this.pauseNanos = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether a request may go; takes the one trial when the pause is over. */
    synchronized boolean tryPass() {
        if (!isOpen()) {
            return true;
        }
        long now = nanoTime.getAsLong();
        if (now - openUntil < 0) {
            return false;
        }
        openUntil = now + pauseNanos;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (isOpen()) {
            openUntil = nanoTime.getAsLong() + pauseNanos;
        }
    }

    synchronized boolean isOpen() {
        return failures >= failuresToOpen;
    }
}
