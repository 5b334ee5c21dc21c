package id.halal.proof.bench;

import id.halal.proof.bench.CertificateStock.Numbers;
import id.halal.proof.stack.PausedServices;
import id.halal.proof.stack.Stack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All that is promised of application-service, in one run: filing, papers, and what the world asks of certificates. */
final class ApplicationsBench {

    static final double WHOLE_STACK_TARGET = 0.2;
    static final double PAUSED_TARGET = 0.35;
    static final double BARE_TARGET = 0.5;

    private static final double FILING_MILLIS = 50;
    private static final double READING_MILLIS = 10;
    private static final int PAPERS = 60;
    private static final List<String> OTHERS = List.of("business", "quota", "companion");

    private final Stack stack;
    private final BenchSize size;
    private final int repetitions;
    private final boolean withPgbench;
    private final Consumer<String> progress;
    private final Rotation rotation;

    /** @param withPgbench whether there is one; without it, filing is told without a peer */
    ApplicationsBench(Stack stack, BenchSize size, int repetitions, boolean withPgbench, Consumer<String> progress) {
        this.stack = stack;
        this.size = size;
        this.repetitions = repetitions;
        this.withPgbench = withPgbench;
        this.progress = progress;
        this.rotation = new Rotation(repetitions, progress);
    }

    List<BenchRow> rows() {
        try (OutboxTwin _ = new OutboxTwin(stack, "application")) {
            FilingGround ground = FilingGround.prepare(stack);
            ground.take(1);
            ModelFile model = ModelFile.file(stack, ground, OTHERS);
            progress.accept("a file is %d rows in application-service's tables, besides the words for its search"
                    .formatted(model.rows().size()));
            Calm.await(stack);
            List<BenchRow> rows = new ArrayList<>(wholeStack(ground, model));
            CertificateStock stock = new CertificateStock(stack, model.id());
            rows.add(new PaperPress(stack, stock, PAPERS, repetitions, progress).row());
            Numbers numbers = stock.filled(size.certificates());
            rows.addAll(reads(new CertificateReads(stack, numbers)));
            rows.addAll(paused(ground, model));
            return rows;
        }
    }

    private List<BenchRow> wholeStack(FilingGround ground, ModelFile model) {
        Filings filings = new Filings(stack, ground, size.files(), Stack.DATABASES);
        String name = Filings.NAME + ", whole stack at work";
        List<BenchRow> rows = new ArrayList<>(rotation.measure(
                new Rotation.Sides(name, "files/s", filings.ours(), peers(filings, model, WHOLE_STACK_TARGET))));
        double rate = rows.getFirst().ours() / 2;
        rows.addAll(latency(
                "%s, %%s at half rate".formatted(Filings.NAME),
                " at %.0f files/s".formatted(rate),
                () -> filings.millis(rate),
                FILING_MILLIS));
        return rows;
    }

    private List<BenchRow> paused(FilingGround ground, ModelFile model) {
        try (PausedServices _ = stack.paused(OTHERS)) {
            Filings filings = new Filings(stack, ground, size.files(), List.of("application"));
            return rotation.measure(new Rotation.Sides(
                    Filings.NAME + ", consumers paused",
                    "files/s",
                    filings.ours(),
                    peers(filings, model, PAUSED_TARGET)));
        }
    }

    private List<Rotation.Peer> peers(Filings filings, ModelFile model, double target) {
        return withPgbench ? List.of(filings.pgbench(model, target)) : List.of();
    }

    private List<BenchRow> reads(CertificateReads reads) {
        List<BenchRow> rows = new ArrayList<>(rotation.measure(new Rotation.Sides(
                CertificateReads.CHECK, "checks/s", reads::checks, List.of(reads.bare(BARE_TARGET)))));
        rows.addAll(latency(CertificateReads.CHECK + ", %s at 1,000/s", "", reads::checkMillis, READING_MILLIS));
        rows.addAll(rotation.measure(new Rotation.Sides(
                CertificateReads.PAPER, "papers/s", reads::papers, List.of(reads.bare(BARE_TARGET)))));
        rows.addAll(latency(CertificateReads.PAPER + ", %s at 1,000/s", "", reads::paperMillis, READING_MILLIS));
        return rows;
    }

    /** The first time is for the paths of so many connections to become warm. */
    private List<BenchRow> latency(String name, String at, Supplier<List<Double>> millis, double limit) {
        told(name, at + ", warm-up", millis.get());
        List<Double> measured = millis.get();
        told(name, at, measured);
        return List.of(
                BenchRow.told(name.formatted("p50"), "ms", Percentile.of(measured, 50)),
                BenchRow.atMost(name.formatted("p99"), "ms", Percentile.of(measured, 99), limit));
    }

    private void told(String name, String at, List<Double> millis) {
        progress.accept("%s%s, %d requests: p50 %.1f ms, p99 %.1f ms"
                .formatted(
                        name.formatted("latency"),
                        at,
                        millis.size(),
                        Percentile.of(millis, 50),
                        Percentile.of(millis, 99)));
    }
}
