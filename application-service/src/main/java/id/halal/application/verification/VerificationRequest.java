package id.halal.application.verification;

import id.halal.application.returns.NoteMark;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The companion recommends the file.
 *
 * @param visitId the recorded visit it rests on
 * @param recommendation in the companion's own words
 * @param resolutions of the notes the file came back with
 */
@Schema(name = "ApplicationVerification")
public record VerificationRequest(
        @NotNull UUID visitId,
        @NotBlank @Size(max = 2000) String recommendation,
        @Size(max = 30) @Nullable List<@Valid @NotNull NoteMark> resolutions) {

    List<NoteMark> marks() {
        return resolutions == null ? List.of() : resolutions;
    }
}
