package id.halal.proof.cli;

import id.halal.proof.bench.BenchSize;
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

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "Claims of one turn (default: ${DEFAULT-VALUE}, which the targets are for)")
    private int claims = BenchSize.FULL.claims();

    @Option(
            names = "--national-claims",
            paramLabel = "N",
            description = "Claims of the national programme (default: ${DEFAULT-VALUE})")
    private int nationalClaims = BenchSize.FULL.nationalClaims();

    @Option(
            names = "--files",
            paramLabel = "N",
            description = "Files created and submitted in one turn (default: ${DEFAULT-VALUE})")
    private int files = BenchSize.FULL.files();

    @Option(
            names = "--certificates",
            paramLabel = "N",
            description =
                    "Numbers of certificates that are checked, a tenth of them unknown (default: ${DEFAULT-VALUE})")
    private int certificates = BenchSize.FULL.certificates();

    @Override
    public Integer call() {
        Benches benches = Benches.chosen(what, repetitions, new BenchSize(claims, nationalClaims, files, certificates));
        return stack.with("bench", null, running -> benches.run(running, json, System.out::println));
    }
}
