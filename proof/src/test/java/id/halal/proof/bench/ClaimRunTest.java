package id.halal.proof.bench;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimRunTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void looksAreSeldomAtFirstAndOftenTowardsTheEnd() {
        assertThat(ClaimRun.untilNextLook(SECOND, 1_000, 9_000)).isEqualTo(Duration.ofMillis(500));
        assertThat(ClaimRun.untilNextLook(SECOND, 4_000, 1_600)).isEqualTo(Duration.ofMillis(100));
        assertThat(ClaimRun.untilNextLook(SECOND, 9_900, 100)).isEqualTo(Duration.ofMillis(20));
        assertThat(ClaimRun.untilNextLook(SECOND, 0, 10_000)).isEqualTo(Duration.ofMillis(20));
    }
}
