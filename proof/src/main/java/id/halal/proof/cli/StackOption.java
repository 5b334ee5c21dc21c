package id.halal.proof.cli;

import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.Stack;
import id.halal.stack.launch.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Which stack a command works with: one that runs already, or one of its own, started for it and stopped after it. */
final class StackOption {

    private static final List<String> ISSUERS = List.of("mirror", "national");

    @Option(names = "--root", hidden = true, description = "Folder of the checkout")
    private Path root = Path.of(System.getProperty("halal.root", ""));

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "Use the stack that runs from this home (default: start one of its own and stop it afterwards)")
    private @Nullable Path home;

    @Option(
            names = "--issuer",
            paramLabel = "mirror|national",
            description = "Of its own stack: who issues certificates")
    private String issuer = "mirror";

    @Option(names = "--keep", description = "Keep its own stack up until Ctrl-C")
    private boolean keep;

    /**
     * Runs with the stack.
     *
     * @param name of the folder of its own stack, in {@code .halal}
     * @param domainTime of its own stack to begin at; null for now
     */
    int with(String name, @Nullable Instant domainTime, Function<Stack, Integer> work) {
        if (home != null) {
            Path folder = home;
            Stack running = Stack.runningFrom(folder)
                    .orElseThrow(() -> new IllegalArgumentException("no stack runs from " + folder));
            return work.apply(running);
        }
        if (!ISSUERS.contains(issuer)) {
            throw new IllegalArgumentException("--issuer must be one of " + ISSUERS + ", not " + issuer);
        }
        Path checkout = root.toAbsolutePath().normalize();
        Path folder = checkout.resolve(".halal").resolve(name + "-" + issuer);
        Progress progress = new Progress(System.out);
        try (OwnStack own = OwnStack.start(checkout, folder, issuer, domainTime, progress)) {
            int exitCode = work.apply(own.stack());
            if (keep) {
                System.out.println("The stack stays up at " + own.stack().gatewayUrl() + "/ until Ctrl-C.");
                waitForever();
            }
            return exitCode;
        }
    }

    private static void waitForever() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
