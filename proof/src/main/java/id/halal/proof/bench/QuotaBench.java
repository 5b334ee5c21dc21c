package id.halal.proof.bench;

import id.halal.proof.stack.ExtraReplica;
import id.halal.proof.stack.Stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** All that is promised of quota-service, in one run: claims with one replica and with two, and the report of a national programme. */
final class QuotaBench {

    static final double ONE_BY_ONE_TARGET = 6;
    static final double BATCH_TARGET = 0.5;

    private static final Duration LATENCY_TIME = Duration.ofSeconds(10);

    private final Stack stack;
    private final BenchSize size;
    private final Rotation rotation;
    private final Consumer<String> progress;

    QuotaBench(Stack stack, BenchSize size, int repetitions, Consumer<String> progress) {
        this.stack = stack;
        this.size = size;
        this.rotation = new Rotation(repetitions, progress);
        this.progress = progress;
    }

    List<BenchRow> rows() {
        HotAllocation hot = new HotAllocation(stack, size.claims());
        ManyAllocations many = new ManyAllocations(stack, size.claims());
        List<BenchRow> rows = new ArrayList<>(claims(hot, many, stack.replicas()));
        try (ExtraReplica _ = stack.extraReplica("quota")) {
            rows.addAll(claims(hot, many, stack.replicas() + 1));
        }
        rows.add(new AbsorptionTime(stack, size.nationalClaims(), progress).row());
        return rows;
    }

    private List<BenchRow> claims(HotAllocation hot, ManyAllocations many, int replicas) {
        String with = replicas == 1 ? ", 1 replica" : ", " + replicas + " replicas";
        List<BenchRow> rows = new ArrayList<>();
        rows.addAll(measured(
                HotAllocation.NAME + with,
                hot.ours(),
                List.of(hot.oneByOne(ONE_BY_ONE_TARGET), hot.inBatches(BATCH_TARGET)),
                () -> hot.ground(HotAllocation.PLENTY)));
        rows.addAll(measured(
                ManyAllocations.NAME + with,
                many.ours(),
                List.of(many.oneByOne(ONE_BY_ONE_TARGET), many.inBatches(BATCH_TARGET)),
                many::ground));
        return rows;
    }

    /** The rates beside the peers', then how long a claim takes at half of our own. */
    private List<BenchRow> measured(
            String name, DoubleSupplier ours, List<Rotation.Peer> peers, Supplier<ClaimGround> ground) {
        List<BenchRow> rows = new ArrayList<>(rotation.measure(new Rotation.Sides(name, "claims/s", ours, peers)));
        double rate = rows.getFirst().ours() / 2;
        List<Double> millis = new ClaimRun(stack).latencies(ground.get(), rate, LATENCY_TIME);
        progress.accept("%s  at %.0f claims/s: p50 %.0f ms, p99 %.0f ms"
                .formatted(name, rate, Percentile.of(millis, 50), Percentile.of(millis, 99)));
        rows.add(BenchRow.told(name + ", p50 at half rate", "ms", Percentile.of(millis, 50)));
        rows.add(BenchRow.told(name + ", p99 at half rate", "ms", Percentile.of(millis, 99)));
        return rows;
    }
}
