package id.halal.application.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The sections of a file. */
public record ApplicationContent(
        List<HalalProduct> products,
        List<Ingredient> ingredients,
        ProcessNarrative processNarrative,
        ProductionFacts facts,
        Particulars particulars) {

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
                processNarrative == null ? ProcessNarrative.EMPTY : processNarrative,
                facts == null ? ProductionFacts.unknown() : facts,
                Particulars.NONE);
    }

    public ApplicationContent withProducts(List<HalalProduct> changed) {
        return new ApplicationContent(changed, ingredients, processNarrative, facts, particulars);
    }

    public ApplicationContent withIngredients(List<Ingredient> changed) {
        return new ApplicationContent(products, changed, processNarrative, facts, particulars);
    }

    public ApplicationContent with(ProcessNarrative changed) {
        return new ApplicationContent(products, ingredients, changed, facts, particulars);
    }

    public ApplicationContent with(ProductionFacts changed) {
        return new ApplicationContent(products, ingredients, processNarrative, changed, particulars);
    }

    public ApplicationContent with(Particulars changed) {
        return new ApplicationContent(products, ingredients, processNarrative, facts, changed);
    }
}
