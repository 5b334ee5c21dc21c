package id.halal.stack.cli;

import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;
import id.halal.stack.demo.DemoData;
import id.halal.stack.launch.AfterStart;
import id.halal.stack.launch.Progress;
import id.halal.stack.launch.StackRun;
import id.halal.stack.launch.Welcome;
import id.halal.stack.process.StackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** Starts the stack and stays in the foreground. */
@Command(name = "up", description = "Start everything; Ctrl-C stops it")
final class UpCommand implements Runnable {

    private static final List<String> ISSUERS = List.of("mirror", "national");

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--port-base", paramLabel = "N", description = "Count all ports from N instead of the usual ones")
    private @Nullable Integer portBase;

    @Option(names = "--no-demo", description = "No demo people, no demo data")
    private boolean noDemo;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "Domain time an empty home begins at, such as 2025-04-08T01:00:00Z or 2025-04-08")
    private @Nullable String clock;

    @Option(names = "--issuer", paramLabel = "mirror|national", description = "Who issues certificates")
    private String issuer = System.getenv().getOrDefault("HALAL_ISSUER", "mirror");

    @Option(names = "--replicas", paramLabel = "N", description = "Processes of each service behind the gateway")
    private int replicas = 1;

    @Option(names = "--only", paramLabel = "PART", split = ",", description = "Only these parts and what they need")
    private List<String> only = new ArrayList<>();

    @Override
    public void run() {
        if (!ISSUERS.contains(issuer)) {
            throw new StackException("--issuer must be one of " + ISSUERS + ", not " + issuer);
        }
        StackConfig config = new StackConfig(
                home.root(),
                home.home(),
                System.getenv().getOrDefault("HALAL_BIND", StackConfig.LOOPBACK),
                portBase == null ? StackPorts.of(System.getenv()) : StackPorts.from(portBase),
                !noDemo,
                issuer,
                replicas);
        new StackRun(config, new Progress(System.out), afterStart())
                .run(only, clock == null ? null : Times.instant(clock));
    }

    /** What is only worth doing when everything runs. */
    private List<AfterStart> afterStart() {
        if (!only.isEmpty()) {
            return List.of();
        }
        return noDemo ? List.of(new Welcome()) : List.of(new DemoData(), new Welcome());
    }
}
