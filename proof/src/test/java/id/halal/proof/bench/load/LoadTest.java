package id.halal.proof.bench.load;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadTest {

    /** A client that notes what it sent. */
    private record Noting(Set<String> sent, AtomicInteger closed, long nanos) implements LoadClient {

        @Override
        public void send(int number, int step) {
            for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            if (!sent.add(number + "/" + step)) {
                throw new IllegalStateException("sent twice: " + number);
            }
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aClosedLoopDoesEachPieceOnceAndEndsWithItsCount() {
        double rate = new ClosedLoop(4, 2, 100, Duration.ofMinutes(1)).rate(() -> new Noting(sent, closed, 0));

        assertThat(sent).hasSize(200).contains("0/0", "0/1", "99/0", "99/1").doesNotContain("100/0");
        assertThat(rate).isPositive();
        assertThat(closed.get()).isEqualTo(4);
    }

    @Test
    void aClosedLoopEndsWithItsTime() {
        double rate = new ClosedLoop(2, 1, Integer.MAX_VALUE, Duration.ofMillis(100))
                .rate(() -> new Noting(sent, closed, 10_000_000));

        assertThat(sent.size()).isBetween(2, 22);
        assertThat(rate).isBetween(1.0, 210.0);
    }

    @Test
    void anAnswerThatDoesNotCountEndsTheLoad() {
        assertThatThrownBy(() -> new ClosedLoop(3, 1, Integer.MAX_VALUE, Duration.ofMinutes(1))
                        .rate(() -> new LoadClient() {
                            @Override
                            public void send(int number, int step) {
                                if (number == 50) {
                                    throw new IllegalStateException("answered 500 instead of 200");
                                }
                            }

                            @Override
                            public void close() {
                                closed.incrementAndGet();
                            }
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("answered 500 instead of 200");
        assertThat(closed.get()).isEqualTo(3);
    }

    @Test
    void aScheduleNamesTheTimeOfEachStep() {
        OpenLoop load = new OpenLoop(8, 2, Duration.ofMillis(200), 40, Duration.ofSeconds(10));

        assertThat(load.count()).isEqualTo(400);
        assertThat(load.due(0, 0)).isZero();
        assertThat(load.due(3, 0)).isEqualTo(75_000_000);
        assertThat(load.due(3, 1)).isEqualTo(275_000_000);
    }

    /** One client that takes 20 ms for what is due every 10 ms is ever further behind; its own time alone would not tell. */
    @Test
    void whatWaitsBehindASlowAnswerIsToldFromWhenItWasDue() {
        List<Double> millis = new OpenLoop(1, 1, Duration.ZERO, 100, Duration.ofMillis(100))
                .millis(() -> new Noting(sent, closed, 20_000_000));

        assertThat(millis).hasSize(10).isSorted();
        assertThat(millis.getFirst()).isGreaterThanOrEqualTo(20);
        assertThat(millis.getLast()).as("ten times 20 ms, due after 90").isGreaterThanOrEqualTo(109);
    }

    @Test
    void nothingRunsWithoutABound() {
        assertThatThrownBy(() -> new ClosedLoop(1, 1, 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClosedLoop(1, 1, 0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpenLoop(1, 1, Duration.ZERO, 0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
