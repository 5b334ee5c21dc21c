package id.halal.stack.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a simulated system behaves now. */
enum SimulatorMode {
    /** Answers at once. */
    UP,
    /** Ends the connection without an answer. */
    DOWN,
    /** Answers late, see {@link SimulatorState#slowness()}. */
    SLOW,
    /** Answers 503. */
    FAILING;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SimulatorMode> of(String label) {
        return Arrays.stream(values())
                .filter(mode -> mode.label().equals(label))
                .findFirst();
    }
}
