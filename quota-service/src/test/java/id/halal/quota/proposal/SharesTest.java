package id.halal.quota.proposal;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {

    @Test
    void sharesAreExactAndWholeUnitsGoByLargestRemainder() {
        // Companions 2:1:0 with 60, businesses 1:1:1 with 40: 8/15, 1/3, 2/15
        Shares shares = Shares.of(
                3,
                List.of(new Shares.Criterion(60, List.of(2L, 1L, 0L)), new Shares.Criterion(40, List.of(1L, 1L, 1L))));

        assertThat(shares.rounded(0)).isEqualTo(new BigDecimal("0.533333333"));
        assertThat(shares.rounded(1)).isEqualTo(new BigDecimal("0.333333333"));
        assertThat(shares.rounded(2)).isEqualTo(new BigDecimal("0.133333333"));
        // 5.33, 3.33, 1.33: the one left goes to the first of equal remainders
        assertThat(shares.divide(10)).containsExactly(6L, 3L, 1L);
        // 5.87, 3.67, 1.47
        assertThat(shares.divide(11)).containsExactly(6L, 4L, 1L);
        assertThat(shares.divide(0)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void whatCountsNothingAnywhereDoesNotCount() {
        Shares shares = Shares.of(
                2,
                List.of(
                        new Shares.Criterion(90, List.of(0L, 0L)),
                        new Shares.Criterion(0, List.of(5L, 1L)),
                        new Shares.Criterion(10, List.of(1L, 3L))));

        assertThat(shares.divide(8)).containsExactly(2L, 6L);
        assertThat(Shares.of(2, List.of(new Shares.Criterion(1, List.of(0L, 0L))))
                        .areKnown())
                .isFalse();
    }

    @Test
    void largeCountsStayExact() {
        Shares shares = Shares.of(
                2,
                List.of(
                        new Shares.Criterion(999, List.of(9_000_000_000_000L, 1L)),
                        new Shares.Criterion(1, List.of(1L, 9_000_000_000_000L))));

        assertThat(shares.divide(10_000_000)).containsExactly(9_990_000L, 10_000L);
    }
}
