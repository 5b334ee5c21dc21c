package id.halal.quota.pace;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;

/** The resampling, by hand, and held against what came. */
class BootstrapTest {

    /** Files filed per working day of the Kaltim run, 8 April to 3 June 2025; together the 320 that were used on 4 June. */
    private static final long[] KALTIM = {
        0, 19, 0, 23, 0, 23, 0, 27, 0, 21, 0, 26, 0, 18, 0, 18, 0, 14, 0, 22, 0, 15, 0, 22, 0, 16, 0, 21, 0, 13, 0, 12,
        0, 10, 0
    };

    @Test
    void theBandCoversWhatCameInKaltim() {
        assertThat(Arrays.stream(KALTIM).sum()).isEqualTo(320);

        // Eight in ten are promised. Here it is all of them: files came every second day, more evenly than days drawn
        // by lot.
        assertThat(BackTest.of(KALTIM)).isEqualTo(new BackTest(60, 60, 0));
    }

    @Test
    void onDaysThatReallyAreDrawnByLotAboutEightInTenAreCovered() {
        SplittableRandom random = new SplittableRandom(7);
        long[] days = new long[400];
        for (int day = 0; day < days.length; day++) {
            // Two days in five nothing happens, else up to 30 files come.
            days[day] = Math.max(0, random.nextInt(50) - 20);
        }

        BackTest test = BackTest.of(days);

        assertThat(test.made()).isEqualTo(1139);
        // 12 days ahead from 20 days behind: the mean itself is uncertain, which resampling does not know.
        assertThat(100.0 * test.covered() / test.made()).isBetween(68.0, 86.0);
    }

    @Test
    void aRunIsRepeatedByHand() {
        long[] counts = {3, 0, 5, 1};
        int[] arrivals = new int[Bootstrap.RUNS];
        SplittableRandom random = new SplittableRandom(20_250_604L);
        for (int run = 0; run < arrivals.length; run++) {
            long sum = 0;
            for (int day = 1; day <= 260; day++) {
                sum += counts[random.nextInt(4)];
                if (sum >= 40 && arrivals[run] == 0) {
                    arrivals[run] = day;
                }
            }
        }
        Arrays.sort(arrivals);

        assertThat(Bootstrap.arrivals(40, counts, 260)).isEqualTo(arrivals);
        assertThat(Bootstrap.percentile(arrivals, 10)).isEqualTo(arrivals[99]);
        assertThat(Bootstrap.percentile(arrivals, 50)).isEqualTo(arrivals[499]);
        assertThat(Bootstrap.percentile(arrivals, 90)).isEqualTo(arrivals[899]);
    }

    @Test
    void whatCannotBeReachedIsNeverReached() {
        assertThat(Bootstrap.arrivals(1, new long[] {0, 0}, 260)).containsOnly(Bootstrap.NEVER);
        assertThat(Bootstrap.arrivals(1, new long[] {-4, -1}, 260)).containsOnly(Bootstrap.NEVER);
        assertThat(Bootstrap.arrivals(261, new long[] {1}, 260)).containsOnly(Bootstrap.NEVER);
        assertThat(Bootstrap.arrivals(260, new long[] {1}, 260)).containsOnly(260);
        assertThat(Bootstrap.arrivals(1, new long[] {1}, 0)).containsOnly(Bootstrap.NEVER);
    }
}
