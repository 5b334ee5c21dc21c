package id.halal.proof.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Measures ours and its peers in turns, in the same run: first turns that do not count, then repetitions in which they take
 * turns in going first, so that nobody always has the warmer machine.
 */
final class Rotation {

    static final int LEAST_REPETITIONS = 5;
    /** At least and at most so many; in between, until ours becomes no faster. The peers have nothing to compile. */
    private static final int LEAST_WARM_UPS = 4;

    private static final int MOST_WARM_UPS = 12;
    private static final double FASTER = 1.03;

    private final int repetitions;
    private final Consumer<String> progress;

    Rotation(int repetitions, Consumer<String> progress) {
        if (repetitions < LEAST_REPETITIONS) {
            throw new IllegalArgumentException("at least " + LEAST_REPETITIONS + " repetitions, not " + repetitions);
        }
        this.repetitions = repetitions;
        this.progress = progress;
    }

    /**
     * Whom ours is compared with.
     *
     * @param turn each call is one turn and answers its value; more is better
     * @param target the least ratio of ours to the peer that is good enough
     */
    record Peer(String name, DoubleSupplier turn, double target) {}

    /** What is measured: each call of {@code ours} is one turn and answers its value; more is better. */
    record Sides(String name, String unit, DoubleSupplier ours, List<Peer> peers) {}

    /** One row for each peer, all beside the same turns of ours; one that promises nothing where there is no peer. */
    List<BenchRow> measure(Sides sides) {
        List<DoubleSupplier> all = new ArrayList<>(List.of(sides.ours()));
        sides.peers().forEach(peer -> all.add(peer.turn()));
        warmUp(sides);
        progress.accept(line(sides, "warm-up", turn(all, 0)));
        List<List<Double>> turns = new ArrayList<>();
        for (int turn = 0; turn < repetitions; turn++) {
            List<Double> values = turn(all, turn);
            turns.add(values);
            progress.accept(line(sides, "turn " + (turn + 1), values));
        }
        List<BenchRow> rows = new ArrayList<>();
        if (sides.peers().isEmpty()) {
            rows.add(BenchRow.told(
                    sides.name(),
                    sides.unit(),
                    Median.of(turns.stream().map(List::getFirst).toList())));
        }
        for (int i = 0; i < sides.peers().size(); i++) {
            int peer = i + 1;
            rows.add(row(
                    sides,
                    sides.peers().get(i),
                    turns.stream().map(List::getFirst).toList(),
                    turns.stream().map(values -> values.get(peer)).toList()));
        }
        return rows;
    }

    /** A service that has run for a day has its hot paths compiled; one that was just started is measured with its compiler. */
    private void warmUp(Sides sides) {
        double best = 0;
        for (int turn = 1; turn < MOST_WARM_UPS; turn++) {
            double rate = sides.ours().getAsDouble();
            progress.accept("%s  warm-up: ours %.0f %s".formatted(sides.name(), rate, sides.unit()));
            if (turn >= LEAST_WARM_UPS - 1 && rate < best * FASTER) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    /** Everybody once, beginning with somebody else each time; the values stand in the usual order. */
    private static List<Double> turn(List<DoubleSupplier> all, int number) {
        Double[] values = new Double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            int whose = (i + number) % all.size();
            values[whose] = all.get(whose).getAsDouble();
        }
        return List.of(values);
    }

    private static String line(Sides sides, String what, List<Double> values) {
        StringBuilder line = new StringBuilder(
                "%s  %s: ours %.0f %s".formatted(sides.name(), what, values.getFirst(), sides.unit()));
        for (int i = 0; i < sides.peers().size(); i++) {
            line.append("; %s %.0f, %.2f ×"
                    .formatted(sides.peers().get(i).name(), values.get(i + 1), values.getFirst() / values.get(i + 1)));
        }
        return line.toString();
    }

    static BenchRow row(Sides sides, Peer peer, List<Double> ours, List<Double> peers) {
        List<Double> ratios = IntStream.range(0, ours.size())
                .mapToObj(turn -> ours.get(turn) / peers.get(turn))
                .toList();
        double ratio = Median.of(ours) / Median.of(peers);
        double widest = ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return new BenchRow(
                sides.name(),
                sides.unit(),
                Median.of(ours),
                peer.name(),
                Median.of(peers),
                ratio,
                widest / Median.of(ratios),
                peer.target(),
                ratio >= peer.target());
    }
}
