package id.halal.application.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The sections of a file. */
public record ApplicationContent(
        List<HalalProduct> products,
        List<Ingredient> ingredients,
        ProcessNarrative processNarrative,
        ProductionFacts facts) {

    public ApplicationContent {
        products = List.copyOf(products);
        ingredients = List.copyOf(ingredients);
    }

    /** A draft may lack any section. */
    public static ApplicationContent of(
            @Nullable List<HalalProduct> products,
            @Nullable List<Ingredient> ingredients,
            @Nullable ProcessNarrative processNarrative,
            @Nullable ProductionFacts facts) {
        return new ApplicationContent(
                products == null ? List.of() : products,
                ingredients == null ? List.of() : ingredients,
                processNarrative == null
                        ? new ProcessNarrative(null, null, null, null, null, null, null)
                        : processNarrative,
                facts == null ? ProductionFacts.unknown() : facts);
    }
}
