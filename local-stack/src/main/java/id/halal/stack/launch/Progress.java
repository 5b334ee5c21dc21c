package id.halal.stack.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line per thing that happened, for the person at the terminal. */
public final class Progress {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void ready(String part, Duration took, String what) {
        line(String.format(Locale.ROOT, "%-22s %6.1f s  %s", part, took.toMillis() / MILLIS_PER_SECOND, what));
    }

    public void failed(String part, String why) {
        line(part + " FAILED: " + why);
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }
}
