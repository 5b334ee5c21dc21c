package id.halal.proof.stack;

import id.halal.stack.clock.DomainClockFile;
import id.halal.stack.config.Secrets;
import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackDescription;
import id.halal.stack.config.StackHome;
import id.halal.stack.config.StackPorts;
import id.halal.stack.demo.DemoData;
import id.halal.stack.launch.Launcher;
import id.halal.stack.launch.Part;
import id.halal.stack.launch.PartGraph;
import id.halal.stack.launch.Progress;
import id.halal.stack.launch.RunningStack;
import id.halal.stack.launch.StackParts;
import id.halal.stack.process.Ports;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A whole stack of its own, with ports and a home that nobody else uses, as durable as the one of {@code ./halal up}. */
public final class OwnStack implements AutoCloseable {

    /** When the programme of the Kaltim case begins. */
    public static final Instant KALTIM_BEGINS = Instant.parse("2025-04-08T01:00:00Z");

    private static final List<String> MODULES =
            List.of("business-service", "application-service", "quota-service", "companion-service", "gateway");
    private static final int FIRST_BASE = 21_000;
    private static final int LAST_BASE = 29_000;
    private static final int BASE_STEP = 100;

    private final StackConfig config;
    private final Stack stack;
    private final Launcher launcher;
    private final Thread atExit;

    private OwnStack(StackConfig config, Launcher launcher) {
        this.config = config;
        this.stack = new Stack(config);
        this.launcher = launcher;
        this.atExit = new Thread(launcher::stop);
    }

    /**
     * Forgets what lies in the home and starts all parts; returns when they are ready.
     *
     * @param root of the checkout, with the packaged services
     * @param issuer mirror or national
     * @param domainTime to begin at
     */
    public static OwnStack start(Path root, Path home, String issuer, @Nullable Instant domainTime, Progress progress) {
        requirePackaged(root);
        StackHome stackHome = new StackHome(home);
        new RunningStack(stackHome).stopLeftovers();
        stackHome.wipe();
        StackConfig config =
                new StackConfig(root, stackHome, StackConfig.LOOPBACK, StackPorts.from(freeBase()), true, issuer, 1);
        DomainClockFile clock = new DomainClockFile(stackHome.clock(), Clock.systemUTC());
        clock.initialise(domainTime == null ? Instant.now() : domainTime);
        PartGraph graph = new StackParts(config, Secrets.of(stackHome.secrets())).graph();
        StackDescription.write(config, graph.inOrder().stream().map(Part::name).toList());
        Launcher launcher = new Launcher(graph, progress);
        OwnStack own = new OwnStack(config, launcher);
        Runtime.getRuntime().addShutdownHook(own.atExit);
        try {
            launcher.start();
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
        return own;
    }

    public Stack stack() {
        return stack;
    }

    /** Enters what {@code ./halal up} enters into a new installation. */
    public void loadDemoData(Progress progress) {
        new DemoData().run(config, progress);
    }

    @Override
    public void close() {
        launcher.stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The process is on its way out and runs the hook itself.
        }
    }

    /** Says which parts are missing and how to build them, before anything is started. */
    static void requirePackaged(Path root) {
        List<String> missing = MODULES.stream()
                .filter(module -> !Files.exists(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar")))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not packaged yet: " + String.join(", ", missing) + "; build with: mvn -pl "
                    + missing.stream().collect(Collectors.joining(",")) + " -am package -DskipTests");
        }
    }

    private static int freeBase() {
        for (int base = FIRST_BASE; base < LAST_BASE; base += BASE_STEP) {
            StackPorts ports = StackPorts.from(base);
            if (ports.parts().stream().allMatch(part -> Ports.isFree(StackConfig.LOOPBACK, ports.of(part)))) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports between " + FIRST_BASE + " and " + LAST_BASE);
    }
}
