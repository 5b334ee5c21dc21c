package id.halal.application.content;

import id.halal.indonesia.WorkingCalendar;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The pledge (akad/ikrar) that all stated here is true and the product halal.
 *
 * @param acceptedOn date in Jakarta
 * @param signedSheetSha256 the sheet signed by hand, a document of this file
 */
@Schema(name = "HalalPledge")
public record Pledge(
        @Nullable Boolean accepted,
        @Nullable LocalDate acceptedOn,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT") @Nullable
        String signedSheetSha256) {

    public static final Pledge EMPTY = new Pledge(null, null, null);

    /** Nobody hands a file in without accepting the pledge, so with its first submission it is given. */
    public Pledge givenWith(@Nullable Instant submittedAt) {
        boolean stated = Boolean.TRUE.equals(accepted);
        return stated || submittedAt == null
                ? this
                : new Pledge(true, WorkingCalendar.dateOf(submittedAt), signedSheetSha256);
    }
}
