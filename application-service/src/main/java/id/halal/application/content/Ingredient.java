package id.halal.application.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One ingredient.
 *
 * @param certified whether it is picked from the national list of certificates; else it stands on the positive list (KMA 1360/2021)
 * @param certificateNumber {@code ID} and 15 to 20 digits, or a foreign body's number
 */
public record Ingredient(
        @NotBlank @Size(max = 150) String name,
        @NotNull IngredientKind kind,
        boolean certified,

        @Pattern(regexp = "[A-Za-z0-9./ -]{3,60}", message = "INGREDIENT_CERTIFICATE_FORMAT") @Nullable
        String certificateNumber,

        @Nullable LocalDate certificateExpiry) {}
