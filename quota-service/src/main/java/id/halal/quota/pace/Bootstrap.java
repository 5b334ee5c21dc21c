package id.halal.quota.pace;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * When all remaining units will be used, if the days to come are like the days that were: each of {@value #RUNS} runs draws days from the
 * window, with replacement, until what remains is reached.
 *
 * <p>Anyone can repeat it: the draw of day d (from 0) in run r is the {@code r × 260 + d + 1}-th {@code nextInt(n)} of
 * {@code new SplittableRandom(20250604)}, where n is the number of days in the window. All nodes of a report share their draws.
 */
final class Bootstrap {

    static final int RUNS = 1000;
    static final long SEED = 20_250_604L;
    /** Of a run that does not get there within the days to come. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int STRIDE = PaceWindow.MAX_FUTURE;
    private static final AtomicReferenceArray<byte[]> DRAWS = new AtomicReferenceArray<>(PaceWindow.MAX_PAST + 1);

    private Bootstrap() {}

    /**
     * How many working days each run takes, shortest first.
     *
     * @param counts use per day of the window, at most 20; may be negative on a day of releases
     * @param horizon days to come, at most 260
     */
    static int[] arrivals(long remaining, long[] counts, int horizon) {
        int[] arrivals = new int[RUNS];
        Arrays.fill(arrivals, NEVER);
        long most = Arrays.stream(counts).max().orElse(0);
        if (most <= 0 || most * horizon < remaining) {
            return arrivals;
        }
        byte[] draws = draws(counts.length);
        for (int run = 0; run < RUNS; run++) {
            arrivals[run] = arrival(remaining, counts, horizon, draws, run * STRIDE);
        }
        Arrays.sort(arrivals);
        return arrivals;
    }

    private static int arrival(long remaining, long[] counts, int horizon, byte[] draws, int offset) {
        long left = remaining;
        for (int day = 0; day < horizon; day++) {
            left -= counts[draws[offset + day]];
            if (left <= 0) {
                return day + 1;
            }
        }
        return NEVER;
    }

    /** The nearest rank: the least number of days that at least so many per cent of the runs keep to. */
    static int percentile(int[] arrivals, int percent) {
        return arrivals[(arrivals.length * percent + 99) / 100 - 1];
    }

    private static byte[] draws(int days) {
        byte[] known = DRAWS.get(days);
        if (known != null) {
            return known;
        }
        byte[] draws = new byte[RUNS * STRIDE];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < draws.length; i++) {
            draws[i] = (byte) random.nextInt(days);
        }
        DRAWS.set(days, draws);
        return draws;
    }
}
