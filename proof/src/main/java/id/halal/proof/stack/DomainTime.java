package id.halal.proof.stack;

import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.client.Pause;
import id.halal.stack.clock.DomainClockFile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The stack's domain clock, which only goes forward. */
public final class DomainTime {

    /** Every process reads the offset again each second. */
    private static final Duration HEARD_BY_ALL = Duration.ofMillis(1_200);

    private final DomainClockFile file;

    DomainTime(DomainClockFile file) {
        this.file = file;
    }

    public Instant now() {
        return file.now();
    }

    public LocalDate today() {
        return WorkingCalendar.dateOf(now());
    }

    /** Jumps to that time of a business day, and returns when all parts live in it; does nothing when it is later already. */
    public void moveTo(LocalDate date, LocalTime time) {
        Instant wanted = date.atTime(time).atZone(WorkingCalendar.BUSINESS_ZONE).toInstant();
        if (wanted.isAfter(now())) {
            file.set(wanted);
            Pause.of(HEARD_BY_ALL);
        }
    }
}
