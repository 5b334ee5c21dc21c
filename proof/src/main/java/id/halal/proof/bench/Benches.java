package id.halal.proof.bench;

import id.halal.proof.stack.Stack;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All that can be measured. */
public final class Benches {

    /** What a bench compares, by its short name. */
    private enum What {
        /** The first row of what {@link #QUOTA} measures. */
        CLAIMS("claims"),
        APPLICATIONS("applications"),
        /** Last: it leaves the other services a million events to catch up with. */
        QUOTA("quota");

        private final String label;

        What(String label) {
            this.label = label;
        }
    }

    /** Names for the help. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private final List<What> chosen;
    private final int repetitions;
    private final BenchSize size;

    private Benches(List<What> chosen, int repetitions, BenchSize size) {
        this.chosen = chosen;
        this.repetitions = repetitions;
        this.size = size;
    }

    /**
     * One bench, or all.
     *
     * @throws IllegalArgumentException when there is none of that name, or the repetitions are too few
     */
    public static Benches chosen(@Nullable String name, int repetitions) {
        return chosen(name, repetitions, BenchSize.FULL);
    }

    /** The same with another size than the targets are meant for. */
    public static Benches chosen(@Nullable String name, int repetitions, BenchSize size) {
        if (repetitions < Rotation.LEAST_REPETITIONS) {
            throw new IllegalArgumentException(
                    "at least " + Rotation.LEAST_REPETITIONS + " repetitions, not " + repetitions);
        }
        List<What> chosen = List.of(What.values()).stream()
                .filter(what -> name == null ? what != What.CLAIMS : what.label.equals(name))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing called " + name + " can be measured; there is " + String.join(", ", names()));
        }
        return new Benches(chosen, repetitions, size);
    }

    /** @return 0 when every target is met, 1 when one is missed or could not be measured */
    public int run(Stack stack, @Nullable Path json, Consumer<String> out) {
        ServerSettings.asserted(stack).forEach((name, value) -> out.accept(name + " = " + value));
        List<BenchRow> rows = new ArrayList<>();
        boolean measured = true;
        Optional<String> missing = Pgbench.missing();
        missing.ifPresentOrElse(out, () -> out.accept("peer: " + Pgbench.version()));
        for (What what : chosen) {
            measured &= missing.isEmpty();
            Calm.await(stack);
            if (missing.isPresent() && what != What.APPLICATIONS) {
                out.accept(what.label + " was not measured");
                continue;
            }
            rows.addAll(
                    switch (what) {
                        case CLAIMS -> quota(stack, out).hotAllocation();
                        case QUOTA -> quota(stack, out).rows();
                        case APPLICATIONS ->
                            new ApplicationsBench(stack, size, repetitions, missing.isEmpty(), out).rows();
                    });
        }
        out.accept("");
        Table.lines(rows).forEach(out);
        if (json != null) {
            write(json, Table.json(rows));
        }
        return measured && rows.stream().allMatch(BenchRow::met) ? 0 : 1;
    }

    private QuotaBench quota(Stack stack, Consumer<String> out) {
        return new QuotaBench(stack, size, repetitions, out);
    }

    private static List<String> names() {
        return List.of(What.values()).stream().map(what -> what.label).toList();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
