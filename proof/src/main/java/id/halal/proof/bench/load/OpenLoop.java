package id.halal.proof.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests begin at the times of a schedule, whatever came of those before. How long one takes is told from the time it was due, so that
 * a server that holds up one request has to answer for all that had to wait behind it.
 *
 * @param clients at once; more than can be busy as long as all goes well
 * @param steps of one piece of work
 * @param between how long after one step the next of the same piece is due
 * @param rate pieces of work a second
 * @param time how long pieces of work are begun
 */
public record OpenLoop(int clients, int steps, Duration between, double rate, Duration time) {

    private static final long SOON_NANOS = 20_000;

    public OpenLoop {
        if (clients < 1 || steps < 1 || rate <= 0 || !time.isPositive()) {
            throw new IllegalArgumentException("a load without clients, steps, rate or time");
        }
    }

    /** How many pieces of work there will be. */
    public int count() {
        return Math.max(1, (int) (rate * time.toMillis() / 1000));
    }

    /** When a step is due, in nanoseconds after the beginning. */
    long due(int number, int step) {
        return (long) (number * 1e9 / rate) + step * between.toNanos();
    }

    /** @return milliseconds of each request from when it was due to its answer, ascending */
    public List<Double> millis(LoadClient.Factory factory) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        AtomicLong begin = new AtomicLong();
        int count = count();
        List<List<Double>> all = LoadThreads.all(clients, factory, client -> {
            begin.compareAndSet(0, System.nanoTime());
            List<Double> own = new ArrayList<>();
            boolean whole = false;
            try {
                for (int number = next.getAndIncrement();
                        number < count && !failed.get();
                        number = next.getAndIncrement()) {
                    for (int step = 0; step < steps; step++) {
                        long due = begin.get() + due(number, step);
                        await(due);
                        client.send(number, step);
                        own.add((System.nanoTime() - due) / 1e6);
                    }
                }
                whole = true;
            } finally {
                if (!whole) {
                    failed.set(true);
                }
            }
            return own;
        });
        return all.stream().flatMap(List::stream).sorted().toList();
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > SOON_NANOS; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
