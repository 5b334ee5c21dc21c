package id.halal.stack.cli;

import id.halal.stack.clock.DomainClockFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.time.Clock;

/** Shows or moves the domain clock of a home; forward only. */
@Command(
        name = "clock",
        description = "Show the domain clock, or move it forward",
        subcommands = {ClockCommand.Show.class, ClockCommand.Advance.class, ClockCommand.Set.class})
final class ClockCommand implements Runnable {

    @Mixin
    private final HomeOption home = new HomeOption();

    @Override
    public void run() {
        show(home);
    }

    private static DomainClockFile clock(HomeOption home) {
        return new DomainClockFile(home.home().clock(), Clock.systemUTC());
    }

    private static void show(HomeOption home) {
        DomainClockFile clock = clock(home);
        System.out.println("domain time " + clock.now() + " (real time + " + clock.offset() + ")");
    }

    /** Shows it. */
    @Command(name = "show")
    static final class Show implements Runnable {
        @Mixin
        private final HomeOption home = new HomeOption();

        @Override
        public void run() {
            show(home);
        }
    }

    /** Moves it by a duration. */
    @Command(name = "advance")
    static final class Advance implements Runnable {
        @Mixin
        private final HomeOption home = new HomeOption();

        @Parameters(paramLabel = "DURATION")
        private String duration = "";

        @Override
        public void run() {
            clock(home).advance(Times.duration(duration));
            show(home);
        }
    }

    /** Moves it to a time. */
    @Command(name = "set")
    static final class Set implements Runnable {
        @Mixin
        private final HomeOption home = new HomeOption();

        @Parameters(paramLabel = "INSTANT")
        private String instant = "";

        @Override
        public void run() {
            clock(home).set(Times.instant(instant));
            show(home);
        }
    }
}
