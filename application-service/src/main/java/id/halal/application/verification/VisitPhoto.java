package id.halal.application.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A photo of the visit, sent as a document of kind VISIT_PHOTO before or after this record.
 *
 * @param sha256 of the photo's bytes, 64 lower-case hexadecimal digits
 * @param shows who and what can be seen; one photo of each visit shows business, companion and product together, and says so
 */
@Schema(name = "ApplicationVisitPhoto")
public record VisitPhoto(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT")
        String sha256,

        @NotNull Instant takenAt,
        @Size(max = 10) @Nullable Set<@NotNull VisitPhotoSubject> shows) {

    /** Whether business, companion and product are on it together, as each visit needs it once. */
    boolean isWhole() {
        return shows != null && shows.containsAll(VisitPhotoSubject.TOGETHER);
    }
}
