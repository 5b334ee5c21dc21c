package id.halal.application.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * A certificate BPJPH issued, to be recorded in mirror mode; in national mode there is no body.
 *
 * @param certificateNumber {@code ID} and 15 to 20 digits; a KH number is that of a fatwa decision and refused
 */
@Schema(name = "CertificateRecordRequest")
public record CertificateRequest(
        @NotNull @Size(max = 40) String certificateNumber,
        @NotNull LocalDate issuedOn) {}
