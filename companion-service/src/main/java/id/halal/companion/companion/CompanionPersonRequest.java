package id.halal.companion.companion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A companion's personal data as sent; never logged.
 *
 * @param nik 16 digits with a possible birth date
 * @param phone {@code 08…} or {@code +628…}
 * @param npwp 15 or 16 digits
 * @param bankCode three digits of the clearing code, e.g. 002
 * @param bankAccount 6 to 20 digits
 */
@Schema(name = "CompanionPersonRequest")
public record CompanionPersonRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 40) String nik,
        @NotBlank @Size(max = 40) String phone,
        @Nullable @Size(max = 120) String email,
        @Nullable @Size(max = 40) String npwp,

        @Nullable @Pattern(regexp = "[0-9]{3}", message = "BANK_CODE_DIGITS")
        String bankCode,

        @Nullable @Size(max = 40) String bankAccount) {

    @Override
    public String toString() {
        return "CompanionPersonRequest[•••]";
    }
}
