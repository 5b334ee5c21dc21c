package id.halal.application.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * The companion recommends the file.
 *
 * @param visitId the recorded visit it rests on
 * @param recommendation in the companion's own words
 */
@Schema(name = "ApplicationVerification")
public record VerificationRequest(
        @NotNull UUID visitId, @NotBlank @Size(max = 2000) String recommendation) {}
