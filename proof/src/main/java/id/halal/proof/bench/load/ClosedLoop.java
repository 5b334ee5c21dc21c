package id.halal.proof.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Each client begins the next piece of work as soon as it is done with the last: how much can be done at all.
 *
 * @param clients at once
 * @param steps of one piece of work, done one after the other
 * @param count pieces of work at most
 * @param time after which no further piece is begun
 */
public record ClosedLoop(int clients, int steps, int count, Duration time) {

    public ClosedLoop {
        if (clients < 1 || steps < 1 || count < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("a load without clients, steps, count or time");
        }
    }

    /** @return pieces of work a second, from the beginning of the first to the end of the last */
    public double rate(LoadClient.Factory factory) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        AtomicLong begin = new AtomicLong();
        LoadThreads.all(clients, factory, client -> {
            begin.compareAndSet(0, System.nanoTime());
            long end = begin.get() + time.toNanos();
            boolean whole = false;
            try {
                for (int number = next.getAndIncrement();
                        number < count && System.nanoTime() < end && !failed.get();
                        number = next.getAndIncrement()) {
                    for (int step = 0; step < steps; step++) {
                        client.send(number, step);
                    }
                    done.incrementAndGet();
                }
                whole = true;
            } finally {
                if (!whole) {
                    failed.set(true);
                }
            }
            return whole;
        });
        return done.get() / ((System.nanoTime() - begin.get()) / 1e9);
    }
}
