package id.halal.stack.clock;

import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The file with the domain clock's offset: one line, a signed number of milliseconds that every process adds to real time.
 * It is replaced as a whole, so no reader sees half a number. Domain time never goes back.
 */
public final class DomainClockFile {

    private final Path file;
    private final InstantSource realTime;

    public DomainClockFile(Path file, InstantSource realTime) {
        this.file = file.toAbsolutePath();
        this.realTime = realTime;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Zero when there is no file. */
    public Duration offset() {
        if (!exists()) {
            return Duration.ZERO;
        }
        try {
            return Duration.ofMillis(Long.parseLong(Files.readString(file).strip()));
        } catch (NumberFormatException e) {
            throw new StackException(file + " must hold one whole number of milliseconds", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Instant now() {
        return realTime.instant().plus(offset());
    }

    /** Sets the clock of a new home; later it may only be moved forward. */
    public void initialise(Instant domainTime) {
        if (exists()) {
            throw new StackException("The domain clock of this home is set already (now " + now()
                    + "); move it with ./halal clock, or forget the home with ./halal down --wipe");
        }
        write(Duration.between(realTime.instant(), domainTime));
    }

    /** Writes offset zero when there is no file yet. */
    public void ensureExists() {
        if (!exists()) {
            write(Duration.ZERO);
        }
    }

    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new StackException("The domain clock never goes back: " + by);
        }
        write(offset().plus(by));
    }

    public void set(Instant domainTime) {
        Instant now = now();
        if (domainTime.isBefore(now)) {
            throw new StackException("The domain clock never goes back: it is " + now + ", asked for " + domainTime);
        }
        write(offset().plus(Duration.between(now, domainTime)));
    }

    private void write(Duration offset) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "clock", ".part");
            Files.writeString(fresh, offset.toMillis() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackException("Cannot write the domain clock " + file, e);
        }
    }
}
