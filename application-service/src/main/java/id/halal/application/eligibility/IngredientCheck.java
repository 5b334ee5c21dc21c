package id.halal.application.eligibility;

import id.halal.application.content.Ingredient;
import id.halal.application.content.WordList;
import id.halal.application.material.MaterialLists;

import java.time.LocalDate;
import java.util.List;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;

/** What can be told of ingredients before anyone has seen them. */
public final class IngredientCheck {

    /** Made by others, so that their halalness hangs on a certificate. */
    private static final WordList MADE_BY_OTHERS = WordList.load("made-by-others");

    private static final WordList WATER = WordList.load("water");

    private IngredientCheck() {}

    /**
     * Only water, soap or packaging is a violation, and what may not be used passes nowhere. An ingredient with a certificate that runs is certain; one of the positive list, or
     * whose certificate has run out, the companion compares with its papers.
     */
    static CriterionResult certain(List<Ingredient> ingredients, MaterialLists materials, LocalDate date) {
        if (saysNothing(ingredients)
                || ingredients.stream()
                        .anyMatch(ingredient -> materials.ban(ingredient).isPresent())) {
            return FAIL;
        }
        boolean certain = ingredients.stream()
                .filter(ingredient -> ingredient.kind().edible())
                .allMatch(ingredient -> isCertain(ingredient, date));
        return certain ? PASS : UNKNOWN;
    }

    /** Whether there is nothing on the list but water, soap and packaging. */
    public static boolean saysNothing(List<Ingredient> ingredients) {
        return ingredients.stream()
                .noneMatch(ingredient -> ingredient.kind().edible() && !WATER.isAll(ingredient.name()));
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
