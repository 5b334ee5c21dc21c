package id.halal.gateway.routing;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class BreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final Breaker breaker = new Breaker(3, PAUSE, now::get);

    @Test
    void staysClosedBelowTheThreshold() {
        fail(2);

        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(2);
        breaker.succeeded();
        fail(2);

        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void opensAfterThreeFailuresInARow() {
        fail(3);

        assertThat(breaker.isOpen()).isTrue();
        assertThat(breaker.tryPass()).isFalse();
    }

    @Test
    void letsOneTryAfterEachPause() {
        fail(3);
        now.addAndGet(PAUSE.toNanos());

        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.tryPass()).isFalse();

        now.addAndGet(PAUSE.toNanos());
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void aFailedTryKeepsItOpenForAnotherPause() {
        fail(3);
        now.addAndGet(PAUSE.toNanos());
        breaker.tryPass();
        now.addAndGet(PAUSE.toNanos() / 2);
        breaker.failed();
        now.addAndGet(PAUSE.toNanos() / 2);

        assertThat(breaker.tryPass()).isFalse();
    }

    @Test
    void aSuccessfulTryClosesIt() {
        fail(3);
        now.addAndGet(PAUSE.toNanos());
        breaker.tryPass();
        breaker.succeeded();

        assertThat(breaker.isOpen()).isFalse();
        assertThat(breaker.tryPass()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }
}
