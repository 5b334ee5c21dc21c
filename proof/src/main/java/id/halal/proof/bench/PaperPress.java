package id.halal.proof.bench;

import id.halal.proof.stack.Stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Certificates printed, signed and kept by application-service itself: orders are written as the step to CERTIFIED writes them, its job does
 * the rest. Counted is the processor time of the whole process, storage, database, collector and compiler included, so that the figure is of
 * one core whatever else the machine has.
 */
final class PaperPress {

    static final String NAME = "rendering + signing a certificate, per core";

    private static final double LEAST = 15;
    private static final int WARM_UPS = 6;

    private final Stack stack;
    private final CertificateStock stock;
    private final int papers;
    private final int repetitions;
    private final Consumer<String> progress;

    PaperPress(Stack stack, CertificateStock stock, int papers, int repetitions, Consumer<String> progress) {
        this.stack = stack;
        this.stock = stock;
        this.papers = papers;
        this.repetitions = repetitions;
        this.progress = progress;
    }

    BenchRow row() {
        List<Double> turns = new ArrayList<>();
        for (int turn = 1 - WARM_UPS; turn <= repetitions; turn++) {
            double rate = rate();
            progress.accept("%s  %s: %.1f papers/s".formatted(NAME, turn < 1 ? "warm-up" : "turn " + turn, rate));
            if (turn >= 1) {
                turns.add(rate);
            }
        }
        return BenchRow.atLeast(NAME, "papers/s", turns, LEAST);
    }

    private double rate() {
        Duration before = processorTime();
        stock.pressed(papers);
        return papers / (processorTime().minus(before).toMillis() / 1e3);
    }

    private Duration processorTime() {
        return stack.process("application-service")
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("application-service's processor time cannot be read"));
    }
}
