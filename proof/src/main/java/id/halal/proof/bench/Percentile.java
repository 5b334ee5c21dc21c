package id.halal.proof.bench;

import java.util.List;

/** The value that so many percent of the values do not exceed (nearest rank). */
final class Percentile {

    private Percentile() {}

    /** @param percent above 0, up to 100 */
    static double of(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
