package id.halal.application.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * A photo of the visit, sent as a document of kind VISIT_PHOTO before or after this record.
 *
 * @param sha256 of the photo's bytes, 64 lower-case hexadecimal digits
 */
@Schema(name = "ApplicationVisitPhoto")
public record VisitPhoto(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT")
        String sha256,

        @NotNull Instant takenAt) {}
