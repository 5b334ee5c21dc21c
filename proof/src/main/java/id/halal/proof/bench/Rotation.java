package id.halal.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * Measures ours and a peer in turns, in the same run: first a turn of each that does not count, then repetitions in which the two take
 * turns in going first, so that neither always has the warmer machine.
 */
final class Rotation {

    static final int LEAST_REPETITIONS = 5;

    private final int repetitions;
    private final Consumer<String> progress;

    Rotation(int repetitions, Consumer<String> progress) {
        if (repetitions < LEAST_REPETITIONS) {
            throw new IllegalArgumentException("at least " + LEAST_REPETITIONS + " repetitions, not " + repetitions);
        }
        this.repetitions = repetitions;
        this.progress = progress;
    }

    /** What is measured: each call is one turn and answers its value; more is better. */
    record Sides(String name, String unit, DoubleSupplier ours, String peer, DoubleSupplier peerTurn) {}

    BenchRow measure(Sides sides, double target) {
        progress.accept("%s  warm-up: ours %.0f, %s %.0f %s"
                .formatted(
                        sides.name(),
                        sides.ours().getAsDouble(),
                        sides.peer(),
                        sides.peerTurn().getAsDouble(),
                        sides.unit()));
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < repetitions; turn++) {
            double our;
            double peer;
            if (turn % 2 == 0) {
                our = sides.ours().getAsDouble();
                peer = sides.peerTurn().getAsDouble();
            } else {
                peer = sides.peerTurn().getAsDouble();
                our = sides.ours().getAsDouble();
            }
            ours.add(our);
            peers.add(peer);
            ratios.add(our / peer);
            progress.accept("%s  turn %d: ours %.0f, %s %.0f %s, %.2f ×"
                    .formatted(sides.name(), turn + 1, our, sides.peer(), peer, sides.unit(), our / peer));
        }
        return row(sides, ours, peers, ratios, target);
    }

    static BenchRow row(Sides sides, List<Double> ours, List<Double> peers, List<Double> ratios, double target) {
        double ratio = Median.of(ours) / Median.of(peers);
        double widest = ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return new BenchRow(
                sides.name(),
                sides.unit(),
                Median.of(ours),
                sides.peer(),
                Median.of(peers),
                ratio,
                widest / Median.of(ratios),
                target,
                ratio >= target);
    }
}
