package id.halal.proof.stack;

import id.halal.stack.config.StackConfig;
import id.halal.stack.launch.RunningStack;
import id.halal.stack.process.Commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Services whose processes stand still, so that what others do is measured alone. */
public final class PausedServices implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<ProcessHandle> held;

    private PausedServices(List<ProcessHandle> held) {
        this.held = held;
    }

    static PausedServices pause(StackConfig config, List<String> services) {
        RunningStack running = new RunningStack(config.home());
        List<ProcessHandle> processes = new ArrayList<>();
        for (String service : services) {
            processes.add(running.part(service + "-service")
                    .orElseThrow(() -> new IllegalStateException(service + "-service does not run")));
        }
        PausedServices paused = new PausedServices(processes);
        paused.signal("STOP");
        return paused;
    }

    @Override
    public void close() {
        signal("CONT");
    }

    private void signal(String name) {
        for (ProcessHandle process : held) {
            Commands.run(List.of("kill", "-" + name, Long.toString(process.pid())), LIMIT);
        }
    }
}
