package id.halal.application.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One ingredient.
 *
 * @param certified whether it is picked from the national list of certificates; else it stands on the positive list (KMA 1360/2021)
 * @param certificateNumber {@code ID} and 15 to 20 digits, or a foreign body's number
 * @param id by which products refer to it; given by us when the sender has none
 * @param exemptGroup code of the group of KMA 1360/2021 that an uncertified one belongs to
 */
@Schema(name = "Ingredient")
public record Ingredient(
        @NotBlank @Size(max = 150) String name,
        @NotNull IngredientKind kind,
        boolean certified,

        @Pattern(regexp = "[A-Za-z0-9./ -]{3,60}", message = "INGREDIENT_CERTIFICATE_FORMAT") @Nullable
        String certificateNumber,

        @Nullable LocalDate certificateExpiry,
        @Nullable UUID id,

        @Pattern(regexp = "[A-Za-z0-9._-]{1,30}", message = "EXEMPT_GROUP_FORMAT") @Nullable
        String exemptGroup,

        @Size(max = 100) @Nullable String brand,
        @Size(max = 150) @Nullable String producer) {

    public static Ingredient of(
            String name,
            IngredientKind kind,
            boolean certified,
            @Nullable String certificateNumber,
            @Nullable LocalDate certificateExpiry) {
        return new Ingredient(name, kind, certified, certificateNumber, certificateExpiry, null, null, null, null);
    }

    Ingredient with(UUID identity) {
        return new Ingredient(
                name, kind, certified, certificateNumber, certificateExpiry, identity, exemptGroup, brand, producer);
    }
}
