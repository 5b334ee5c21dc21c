package id.halal.application.material.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the register.
 *
 * @param source PORTAL: seen at the national search; MANUAL: entered from paper or packaging
 * @param knownAt when it was last known to be so, {@code ageDays} ago
 * @param version for {@code If-Match}
 */
@Schema(name = "MaterialCertificate")
record MaterialCertificateView(
        UUID id,
        String number,
        String productName,
        String producer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        MaterialCertificate.Source source,
        MaterialCertificate.State state,
        @Nullable String evidence,
        Instant enteredAt,
        Instant knownAt,
        long ageDays,
        @Nullable String reason,
        long version) {

    static MaterialCertificateView of(MaterialCertificate line, Instant now) {
        return new MaterialCertificateView(
                line.id(),
                line.number(),
                line.productName(),
                line.producer(),
                line.issuedOn(),
                line.expiresOn(),
                line.source(),
                line.state(),
                line.evidence(),
                line.enteredAt(),
                line.knownAt(),
                Math.max(0, Duration.between(line.knownAt(), now).toDays()),
                line.reason(),
                line.version());
    }
}
