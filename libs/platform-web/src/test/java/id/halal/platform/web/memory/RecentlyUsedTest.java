package id.halal.platform.web.memory;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;

class RecentlyUsedTest {

    private final AtomicLong now = new AtomicLong();
    private final RecentlyUsed<String, Integer> map = new RecentlyUsed<>(2, Duration.ofSeconds(60), now::get);

    @Test
    void keepsNoMoreThanItsCapacity() {
        map.put("a", 1);
        map.put("b", 2);
        map.get("a");
        map.put("c", 3);

        assertThat(map.size()).isEqualTo(2);
        assertThat(map.get("a")).isEqualTo(1);
        assertThat(map.get("b")).isNull();
        assertThat(map.get("c")).isEqualTo(3);
    }

    @Test
    void forgetsWhatWasIdle() {
        map.put("a", 1);
        now.addAndGet(Duration.ofSeconds(60).toNanos());
        map.put("b", 2);

        assertThat(map.get("a")).isNull();
        assertThat(map.size()).isEqualTo(1);
    }

    @Test
    void anAccessCountsAsUse() {
        map.put("a", 1);
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        map.get("a");
        now.addAndGet(Duration.ofSeconds(59).toNanos());
        map.put("b", 2);

        assertThat(map.get("a")).isEqualTo(1);
    }

    @Test
    void createsOnce() {
        assertThat(map.get("a", () -> 1)).isEqualTo(1);
        assertThat(map.get("a", () -> 2)).isEqualTo(1);
    }
}
