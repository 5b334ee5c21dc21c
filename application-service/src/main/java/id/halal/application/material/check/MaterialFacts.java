package id.halal.application.material.check;

import id.halal.application.content.IngredientKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a file states of an ingredient.
 *
 * @param certified whether it is said to be certified; else it is said to stand on the positive list
 */
public record MaterialFacts(
        String name,
        IngredientKind kind,
        boolean certified,
        @Nullable String brand,
        @Nullable String producer,
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateExpiry) {}
