package id.halal.quota.allocation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharesTest {

    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        // exact shares 1.6, 3.2, 0.2
        assertThat(Shares.of(5, List.of(8L, 16L, 1L))).containsExactly(2L, 3L, 0L);
    }

    @Test
    void amongEqualRemaindersTheFirstComesFirst() {
        assertThat(Shares.of(2, List.of(5L, 5L, 5L))).containsExactly(1L, 1L, 0L);
    }

    @Test
    void allAndNothing() {
        assertThat(Shares.of(9, List.of(4L, 0L, 5L))).containsExactly(4L, 0L, 5L);
        assertThat(Shares.of(0, List.of(4L, 5L))).containsExactly(0L, 0L);
        assertThat(Shares.of(0, List.of())).isEmpty();
        assertThatThrownBy(() -> Shares.of(10, List.of(4L, 5L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumUpAndNeverExceedTheirWeight() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<Long> weights = Stream.generate(() -> (long) random.nextInt(1_000_000))
                    .limit(1 + random.nextInt(50))
                    .toList();
            long sum = weights.stream().mapToLong(Long::longValue).sum();
            long units = (long) (random.nextDouble() * (sum + 1));

            List<Long> shares = Shares.of(units, weights);

            assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(units);
            for (int i = 0; i < shares.size(); i++) {
                assertThat(shares.get(i)).isBetween(0L, weights.get(i));
            }
        }
    }
}
