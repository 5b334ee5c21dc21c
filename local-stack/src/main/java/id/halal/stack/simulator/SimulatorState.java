package id.halal.stack.simulator;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the simulators were told; kept in memory only. */
final class SimulatorState {

    /** The simulated systems. */
    enum Simulated {
        OSS,
        SIHALAL
    }

    private final Map<Simulated, SimulatorMode> modes = new EnumMap<>(Simulated.class);
    private final Map<String, SihalalFile> files = new ConcurrentHashMap<>();
    private final Questions questions = new Questions();
    private final AtomicLong slowMillis = new AtomicLong(10_000);

    SimulatorState() {
        for (Simulated system : Simulated.values()) {
            modes.put(system, SimulatorMode.UP);
        }
    }

    synchronized SimulatorMode mode(Simulated system) {
        return modes.getOrDefault(system, SimulatorMode.UP);
    }

    synchronized void mode(Simulated system, SimulatorMode mode) {
        modes.put(system, mode);
    }

    /** How late a slow system answers. */
    Duration slowness() {
        return Duration.ofMillis(slowMillis.get());
    }

    void slowness(Duration slowness) {
        slowMillis.set(slowness.toMillis());
    }

    /** What SIHALAL was asked about. */
    Questions questions() {
        return questions;
    }

    /** Files whose state was set by hand, by SH number. */
    Map<String, SihalalFile> files() {
        return files;
    }
}
