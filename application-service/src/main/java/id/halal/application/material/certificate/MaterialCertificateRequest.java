package id.halal.application.material.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody read on a certificate or a packaging.
 *
 * @param evidence where it was read
 */
@Schema(name = "MaterialCertificateRequest")
record MaterialCertificateRequest(
        @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String productName,
        @NotBlank @Size(max = 200) String producer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Size(max = 300) @Nullable String evidence) {}
