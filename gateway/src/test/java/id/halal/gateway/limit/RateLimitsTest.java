package id.halal.gateway.limit;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTest {

    private record Limit(long rate, long burst) implements LimitsConfig.Limit {}

    private record Limits(Limit subject, Limit anonymous, int callers, Duration forgetAfter) implements LimitsConfig {}

    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits =
            new RateLimits(new Limits(new Limit(2, 4), new Limit(1, 2), 2, Duration.ofMinutes(5)), new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return now.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });

    @Test
    void aBurstPassesAndThenTheRate() {
        assertThat(passes("a", 6)).isEqualTo(4);

        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(passes("a", 6)).isEqualTo(2);
    }

    @Test
    void saysHowLongToWait() {
        passes("a", 4);

        assertThat(limits.takeForSubject("a")).isEqualTo(1);
    }

    @Test
    void callersDoNotShareABucket() {
        passes("a", 4);

        assertThat(limits.takeForSubject("b")).isZero();
    }

    @Test
    void aSubjectThatLooksLikeAnAddressIsNotThatAddress() {
        passes("127.0.0.1", 4);

        assertThat(limits.takeForAddress("127.0.0.1")).isZero();
        assertThat(limits.takeForAddress("127.0.0.1")).isZero();
        assertThat(limits.takeForAddress("127.0.0.1")).isEqualTo(1);
    }

    @Test
    void aFullTableForgetsTheCallerSilentForLongest() {
        passes("a", 4);
        passes("b", 4);
        passes("c", 4);

        assertThat(limits.takeForSubject("c")).isEqualTo(1);
        assertThat(limits.takeForSubject("a")).isZero();
    }

    private int passes(String subject, int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += limits.takeForSubject(subject) == 0 ? 1 : 0;
        }
        return passed;
    }
}
