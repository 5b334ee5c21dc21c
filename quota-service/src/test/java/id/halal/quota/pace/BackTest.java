package id.halal.quota.pace;

import java.util.Arrays;

/**
 * Forecasts as they would have been made on earlier days of a run that is over: from the counts before that day, when will as many units
 * be used as really were used over the next 4, 8 and 12 working days?
 *
 * @param made how many forecasts were made
 * @param covered how often the day on which that many were used lay between the 10 % and the 90 % day
 * @param early how often it lay before the 10 % day
 */
record BackTest(int made, int covered, int early) {

    private static final int FIRST = 8;
    private static final int[] AHEAD = {4, 8, 12};

    static BackTest of(long[] counts) {
        int made = 0;
        int covered = 0;
        int early = 0;
        for (int day = FIRST; day < counts.length; day++) {
            long[] before = Arrays.copyOfRange(counts, Math.max(0, day - PaceWindow.MAX_PAST), day);
            for (int ahead : AHEAD) {
                long goal = day + ahead > counts.length
                        ? 0
                        : Arrays.stream(counts, day, day + ahead).sum();
                if (goal > 0) {
                    int[] arrivals = Bootstrap.arrivals(goal, before, PaceWindow.MAX_FUTURE);
                    int came = came(goal, counts, day);
                    made++;
                    early += came < Bootstrap.percentile(arrivals, 10) ? 1 : 0;
                    covered += came >= Bootstrap.percentile(arrivals, 10) && came <= Bootstrap.percentile(arrivals, 90)
                            ? 1
                            : 0;
                }
            }
        }
        return new BackTest(made, covered, early);
    }

    /** Working days from that day on until so many were really used. */
    private static int came(long goal, long[] counts, int from) {
        long left = goal;
        int day = from;
        while (left > 0) {
            left -= counts[day++];
        }
        return day - from;
    }
}
