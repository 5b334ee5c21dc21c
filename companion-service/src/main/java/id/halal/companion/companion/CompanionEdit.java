package id.halal.companion.companion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What of a companion can be corrected, as a merge patch. Of {@code person} only what is sent changes; null takes an optional value away.
 * The NIK never changes.
 */
@Schema(
        name = "CompanionEdit",
        examples = "{\"serviceCodes\":[\"6471\",\"6472\"],\"person\":{\"phone\":\"081234567800\",\"email\":null}}")
public record CompanionEdit(
        @NotEmpty @Size(max = 60) List<@NotNull String> serviceCodes,
        @Valid @NotNull Person person) {

    /** Personal data as sent; never logged. */
    @Schema(name = "CompanionPersonEdit")
    public record Person(
            @Nullable @Size(min = 1, max = 120) String name,
            @Nullable @Size(min = 1, max = 40) String phone,
            @Nullable @Size(max = 120) String email,
            @Nullable @Size(max = 40) String npwp,

            @Nullable @Pattern(regexp = "[0-9]{3}", message = "BANK_CODE_DIGITS")
            String bankCode,

            @Nullable @Size(max = 40) String bankAccount) {

        @Override
        public String toString() {
            return "CompanionPersonEdit[•••]";
        }
    }

    /** Nothing of the person: a patch lays upon it only what it brings. */
    static CompanionEdit of(Companion companion) {
        return new CompanionEdit(
                companion.serviceCodes(), new Person(null, null, null, null, companion.bankCode(), null));
    }
}
