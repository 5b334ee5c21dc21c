package id.halal.proof.bench;

import id.halal.proof.stack.ExtraReplica;
import id.halal.proof.stack.PausedServices;
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

    private static final List<String> QUOTA = List.of("quota");
    /** They have no part in the way from the topic to the outbox. */
    private static final List<String> OTHERS = List.of("business", "application", "companion");

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
        try (OutboxTwin _ = new OutboxTwin(stack, "quota")) {
            return all();
        }
    }

    private List<BenchRow> all() {
        List<BenchRow> rows = new ArrayList<>(wholeStack());
        // Last, since the others then have a million events to catch up with.
        try (PausedServices _ = stack.paused(OTHERS)) {
            HotAllocation hot = new HotAllocation(stack, size.claims(), QUOTA);
            ManyAllocations many = new ManyAllocations(stack, size.claims(), QUOTA);
            rows.addAll(claims(hot, many, stack.replicas()));
            try (ExtraReplica _ = stack.extraReplica("quota")) {
                rows.addAll(claims(hot, many, stack.replicas() + 1));
            }
            rows.add(new AbsorptionTime(stack, size.nationalClaims(), progress).row());
        }
        return rows;
    }

    /** The first row alone. */
    List<BenchRow> hotAllocation() {
        try (OutboxTwin _ = new OutboxTwin(stack, "quota");
                PausedServices _ = stack.paused(OTHERS)) {
            HotAllocation hot = new HotAllocation(stack, size.claims(), QUOTA);
            return rotation.measure(new Rotation.Sides(
                    HotAllocation.NAME, "claims/s", hot.ours(), List.of(hot.oneByOne(ONE_BY_ONE_TARGET))));
        }
    }

    /** The same while the other services read what is told of the claims on the same two cores. */
    private List<BenchRow> wholeStack() {
        HotAllocation hot = new HotAllocation(stack, size.claims(), Stack.DATABASES);
        return rotation.measure(new Rotation.Sides(
                HotAllocation.NAME + ", whole stack at work",
                "claims/s",
                hot.ours(),
                List.of(hot.oneByOne(ONE_BY_ONE_TARGET))));
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
        List<Double> millis = new ClaimRun(stack, QUOTA).latencies(ground.get(), rate, LATENCY_TIME);
        progress.accept("%s  at %.0f claims/s: p50 %.0f ms, p99 %.0f ms"
                .formatted(name, rate, Percentile.of(millis, 50), Percentile.of(millis, 99)));
        rows.add(BenchRow.told(name + ", p50 at half rate", "ms", Percentile.of(millis, 50)));
        rows.add(BenchRow.told(name + ", p99 at half rate", "ms", Percentile.of(millis, 99)));
        return rows;
    }
}
