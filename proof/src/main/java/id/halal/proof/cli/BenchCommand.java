package id.halal.proof.cli;

import id.halal.proof.bench.Benches;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Measures ours beside a peer. */
@Command(name = "bench", description = "Measure ours and a peer in turns on a stack of its own")
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private final StackOption stack = new StackOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: all)",
            completionCandidates = Benches.Names.class)
    private @Nullable String what;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the rows there as well")
    private @Nullable Path json;

    @Option(names = "--repetitions", paramLabel = "N", description = "At least 5 (default: ${DEFAULT-VALUE})")
    private int repetitions = 5;

    @Override
    public Integer call() {
        Benches benches = Benches.chosen(what, repetitions);
        return stack.with("bench", null, running -> benches.run(running, json, System.out::println));
    }
}
