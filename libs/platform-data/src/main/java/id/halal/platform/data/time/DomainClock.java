package id.halal.platform.data.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Domain time: what deadlines, limits and business dates go by. Real time, except in the local and test profiles, where one file
 * holds an offset in milliseconds that every process reads again each second. It never goes back. Ids, tokens, the expiry of
 * idempotency keys, logs and metrics keep real time. Instants are cut to microseconds, as the database keeps them.
 */
@Singleton
public class DomainClock extends Clock {

    private static final Logger LOG = Logger.getLogger(DomainClock.class);
    private static final long READ_EVERY_NANOS = 1_000_000_000L;

    private final Optional<Path> offsetFile;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    private volatile long offsetMillis;
    private volatile long readAtNanos;

    @Inject
    DomainClock(@ConfigProperty(name = "halal.clock.file") Optional<String> offsetFile) {
        this(offsetFile.map(Path::of), ConfigUtils.getProfiles());
    }

    DomainClock(Optional<Path> offsetFile, List<String> profiles) {
        if (offsetFile.isPresent() && profiles.stream().noneMatch(List.of("local", "test", "dev")::contains)) {
            throw new IllegalStateException("halal.clock.file moves domain time and is for the local profile only");
        }
        this.offsetFile = offsetFile;
        readOffset();
        readAtNanos = System.nanoTime();
    }

    @Override
    public Instant instant() {
        if (offsetFile.isPresent() && isOld()) {
            readAgain();
        }
        Instant now = Instant.now().plusMillis(offsetMillis).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(now, (before, candidate) -> candidate.isAfter(before) ? candidate : before);
    }

    private boolean isOld() {
        return System.nanoTime() - readAtNanos > READ_EVERY_NANOS;
    }

    /** Whoever comes while another is reading waits for what that one reads: nobody lives longer in the old time. */
    private synchronized void readAgain() {
        if (isOld()) {
            // The file may change while it is being read: it is as old as the beginning of the reading.
            long begin = System.nanoTime();
            readOffset();
            readAtNanos = begin;
        }
    }

    private void readOffset() {
        offsetFile.filter(Files::exists).ifPresent(file -> {
            try {
                offsetMillis = Long.parseLong(Files.readString(file).strip());
            } catch (IOException | NumberFormatException unreadable) {
                LOG.warnf("domain clock keeps its offset of %d ms: %s", offsetMillis, unreadable.getMessage());
            }
        });
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final DomainClock domain;
        private final ZoneId zone;

        private Zoned(DomainClock domain, ZoneId zone) {
            this.domain = domain;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return domain.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(domain, other);
        }
    }
}
