package id.halal.application.precheck;

import id.halal.application.content.Ingredient;
import id.halal.application.eligibility.IngredientCheck;
import id.halal.application.material.MaterialLists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists that say nothing, what may not be used, and certificates without a number or that have run out or will before the file is through. */
final class IngredientPaperCheck {

    /** A file may be under way for 12 working days and with the business for 20 more: two months are soon. */
    private static final int SOON_MONTHS = 2;

    private IngredientPaperCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        List<Ingredient> ingredients = subject.content().ingredients();
        Stream<Found> certificates = IntStream.range(0, ingredients.size())
                .boxed()
                .flatMap(i -> certificate(ingredients.get(i), "/ingredients/" + i, subject.date()));
        Stream<Found> forbidden = IntStream.range(0, ingredients.size())
                .boxed()
                .flatMap(i -> forbidden(subject.materials(), ingredients.get(i), "/ingredients/" + i));
        return Stream.of(forbidden, saysNothing(ingredients), certificates).flatMap(found -> found);
    }

    private static Stream<Found> saysNothing(List<Ingredient> ingredients) {
        return !ingredients.isEmpty() && IngredientCheck.saysNothing(ingredients)
                ? Stream.of(FindingCode.ONLY_WATER_SOAP_PACKAGING.at("/ingredients"))
                : Stream.empty();
    }

    private static Stream<Found> forbidden(MaterialLists materials, Ingredient ingredient, String at) {
        return materials.ban(ingredient).stream()
                .map(reason -> FindingCode.INGREDIENT_FORBIDDEN.at(
                        at + "/name", ingredient.name(), new Found.Worded(reason.messageKey())));
    }

    private static Stream<Found> certificate(Ingredient ingredient, String at, LocalDate date) {
        LocalDate expiry = ingredient.certificateExpiry();
        if (!ingredient.certified()) {
            return Stream.empty();
        }
        String number = ingredient.certificateNumber();
        if (number == null || number.isBlank()) {
            return Stream.of(
                    FindingCode.INGREDIENT_CERTIFICATE_NUMBER_MISSING.at(at + "/certificateNumber", ingredient.name()));
        }
        if (expiry == null) {
            return Stream.empty();
        }
        String pointer = at + "/certificateExpiry";
        if (expiry.isBefore(date)) {
            return Stream.of(
                    FindingCode.INGREDIENT_CERTIFICATE_EXPIRED.at(pointer, ingredient.name(), expiry.toString()));
        }
        return expiry.isBefore(date.plusMonths(SOON_MONTHS))
                ? Stream.of(FindingCode.INGREDIENT_CERTIFICATE_EXPIRES_SOON.at(
                        pointer, ingredient.name(), expiry.toString()))
                : Stream.empty();
    }
}
