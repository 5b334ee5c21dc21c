package id.halal.application.eligibility;

import id.halal.application.content.Ingredient;
import id.halal.application.content.WordList;

import java.time.LocalDate;
import java.util.List;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;

/** What can be told of ingredients before anyone has seen them. */
final class IngredientCheck {

    /** Made by others, so that their halalness hangs on a certificate. */
    private static final WordList MADE_BY_OTHERS = WordList.load("made-by-others");

    private IngredientCheck() {}

    /**
     * Only water, soap or packaging is a violation. An ingredient with a certificate that runs is certain; one of the positive list, or
     * whose certificate has run out, the companion compares with its papers.
     */
    static CriterionResult certain(List<Ingredient> ingredients, LocalDate date) {
        if (ingredients.stream().noneMatch(ingredient -> ingredient.kind().edible())) {
            return FAIL;
        }
        boolean certain = ingredients.stream()
                .filter(ingredient -> ingredient.kind().edible())
                .allMatch(ingredient -> isCertain(ingredient, date));
        return certain ? PASS : UNKNOWN;
    }

    /** Oil, soy sauce, salt and their like: with a certificate each, or left to the companion. */
    static CriterionResult madeByOthers(List<Ingredient> ingredients, LocalDate date) {
        return ingredients.stream()
                        .filter(ingredient -> ingredient.kind().edible() && MADE_BY_OTHERS.isIn(ingredient.name()))
                        .allMatch(ingredient -> isCertain(ingredient, date))
                ? PASS
                : UNKNOWN;
    }

    private static boolean isCertain(Ingredient ingredient, LocalDate date) {
        LocalDate expiry = ingredient.certificateExpiry();
        return ingredient.certified()
                && ingredient.certificateNumber() != null
                && (expiry == null || !expiry.isBefore(date));
    }
}
