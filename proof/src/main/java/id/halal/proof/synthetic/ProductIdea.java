package id.halal.proof.synthetic;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something a small kitchen makes.
 *
 * @param productType a word for its jenis produk
 * @param kbli 5 digits that fit it
 * @param variants each becomes a product name of its own
 * @param process how it is made, in a few Indonesian words
 */
public record ProductIdea(
        String productType,
        String kbli,
        String name,
        List<String> variants,
        List<Ingredient> ingredients,
        String process) {

    public ProductIdea {
        variants = List.copyOf(variants);
        ingredients = List.copyOf(ingredients);
    }

    /**
     * What goes into it, or touches it.
     *
     * @param kind RAW, PROCESSING_AID, CLEANING_AGENT or PACKAGING
     * @param certified by a halal certificate; else it stands on the positive list (KMA 1360/2021)
     */
    public record Ingredient(
            String name,
            String kind,
            @Nullable String brand,
            @Nullable String producer,
            boolean certified) {}

    /** The names an application lists: the product with each of its variants. */
    public List<String> productNames() {
        return variants.stream().map(variant -> name + " " + variant).toList();
    }
}
