package id.halal.application.content;

import java.util.List;
import java.util.UUID;

/** The ingredients of a file were stored; told inside the transaction that stores them. */
public record IngredientsStated(UUID applicationId, List<Ingredient> ingredients) {

    public IngredientsStated {
        ingredients = List.copyOf(ingredients);
    }
}
