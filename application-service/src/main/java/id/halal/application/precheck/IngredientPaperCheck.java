package id.halal.application.precheck;

import id.halal.application.content.Ingredient;
import id.halal.application.content.WordList;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists that say nothing, and certificates that have run out or will before the file is through. */
final class IngredientPaperCheck {

    /** A file may be under way for 12 working days and with the business for 20 more: two months are soon. */
    private static final int SOON_MONTHS = 2;

    private static final WordList WATER = WordList.load("water");

    private IngredientPaperCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        List<Ingredient> ingredients = subject.content().ingredients();
        Stream<Found> certificates = IntStream.range(0, ingredients.size())
                .boxed()
                .flatMap(i -> certificate(ingredients.get(i), "/ingredients/" + i, subject.date()));
        return Stream.concat(saysNothing(ingredients), certificates);
    }

    private static Stream<Found> saysNothing(List<Ingredient> ingredients) {
        boolean nothing = !ingredients.isEmpty()
                && ingredients.stream()
                        .noneMatch(ingredient -> ingredient.kind().edible() && !WATER.isAll(ingredient.name()));
        return nothing ? Stream.of(FindingCode.ONLY_WATER_SOAP_PACKAGING.at("/ingredients")) : Stream.empty();
    }

    private static Stream<Found> certificate(Ingredient ingredient, String at, LocalDate date) {
        LocalDate expiry = ingredient.certificateExpiry();
        if (!ingredient.certified() || expiry == null) {
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
