package id.halal.proof.bench;

import java.util.Collections;
import java.util.List;

/**
 * One comparison.
 *
 * @param ours median of our repetitions, in the unit
 * @param peer what it is compared with
 * @param peerValue median of the peer's repetitions, in the unit
 * @param ratio ours by the peer's
 * @param spread of the ratios of the single turns: the widest distance between two, by their median
 * @param target the least ratio that is good enough
 * @param met whether the ratio reaches it
 */
public record BenchRow(
        String name,
        String unit,
        double ours,
        String peer,
        double peerValue,
        double ratio,
        double spread,
        double target,
        boolean met) {

    private static final String NOBODY = "–";

    /** A figure that must not be more than a limit, such as milliseconds; the ratio is the limit by the figure. */
    static BenchRow atMost(String name, String unit, double ours, double limit) {
        return new BenchRow(name, unit, ours, "at most", limit, limit / ours, 0, 1, ours <= limit);
    }

    /** A figure that must not be less than another; ours is the middle of the turns. */
    static BenchRow atLeast(String name, String unit, List<Double> turns, double least) {
        double ours = Median.of(turns);
        double widest = Collections.max(turns) - Collections.min(turns);
        return new BenchRow(name, unit, ours, "at least", least, ours / least, widest / ours, 1, ours >= least);
    }

    /** A figure that is told beside the others and for which nothing is promised. */
    static BenchRow told(String name, String unit, double ours) {
        return new BenchRow(name, unit, ours, NOBODY, 0, 0, 0, 0, true);
    }

    boolean isTold() {
        return peer.equals(NOBODY);
    }
}
