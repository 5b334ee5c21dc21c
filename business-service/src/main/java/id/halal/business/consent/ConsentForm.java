package id.halal.business.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A consent as it was given.
 *
 * @param wordingVersion of the text the owner was shown or read
 * @param language in which: id or en
 * @param documentSha256 of the signed sheet, 64 lower-case hexadecimal digits; required for SIGNED_SHEET
 * @param witnessName protected; required for SPOKEN_BEFORE_WITNESS
 * @param validUntil the last day it holds, in Asia/Jakarta; a year from today at most
 */
@Schema(name = "ConsentForm")
record ConsentForm(
        @NotBlank String wordingVersion,

        @NotNull @Pattern(regexp = "id|en", message = "LANGUAGE_UNKNOWN")
        String language,

        @NotNull ConsentMeans means,
        @NotBlank @Size(max = 40) String companionRegistration,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT") @Nullable
        String documentSha256,

        @Nullable String witnessName,
        @NotNull LocalDate validUntil) {

    @Override
    public String toString() {
        return "ConsentForm[means=" + means + ", companionRegistration=" + companionRegistration + "]";
    }
}
