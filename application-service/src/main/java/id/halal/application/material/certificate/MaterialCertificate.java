package id.halal.application.material.certificate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the register: one product on one certificate.
 *
 * @param enteredBy token subject, or the job that found it
 * @param seenAt when the national search last showed it; absent for what was only entered by hand
 */
public record MaterialCertificate(
        UUID id,
        String number,
        String productName,
        String producer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        Source source,
        State state,
        @Nullable String evidence,
        String enteredBy,
        Instant enteredAt,
        @Nullable Instant seenAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        long version) {

    /** Where a line comes from. */
    public enum Source {
        PORTAL,
        MANUAL
    }

    /** Whether it can be relied on. */
    public enum State {
        CONFIRMED,
        /** Entered by one person, confirmed by nobody yet. */
        UNVERIFIED,
        REJECTED
    }

    /** When what it says was last known to be so. */
    public Instant knownAt() {
        if (seenAt != null) {
            return seenAt;
        }
        return decidedAt == null ? enteredAt : decidedAt;
    }
}
