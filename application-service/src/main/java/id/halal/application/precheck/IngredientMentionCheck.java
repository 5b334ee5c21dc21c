package id.halal.application.precheck;

import id.halal.application.content.Ingredient;
import id.halal.application.content.PlainText;
import id.halal.application.content.WordList;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ingredients and the text of the process must tell the same story. */
final class IngredientMentionCheck {

    /** Shorter words stand in too many others. */
    private static final int LONG_ENOUGH = 4;

    private static final WordList COMMON = WordList.load("common-ingredients");
    private static final WordList DESCRIBING = WordList.load("describing-words");

    private IngredientMentionCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        String text = PlainText.of(subject.content().processNarrative().text());
        if (text.isEmpty()) {
            // Without a text the section is incomplete, which is said once and not for each ingredient.
            return Stream.empty();
        }
        List<Ingredient> ingredients = subject.content().ingredients();
        List<String> words = WordList.words(text);
        Stream<Found> unmentioned = IntStream.range(0, ingredients.size())
                .filter(i -> ingredients.get(i).kind().edible())
                .filter(i -> !isMentioned(ingredients.get(i).name(), text, words))
                .mapToObj(i -> FindingCode.INGREDIENT_NOT_IN_PROCESS.at(
                        "/ingredients/" + i + "/name", ingredients.get(i).name()));
        Stream<Found> unlisted = COMMON.allIn(text).stream()
                .filter(word -> ingredients.stream()
                        .noneMatch(ingredient -> PlainText.of(ingredient.name()).contains(word)))
                .map(word -> FindingCode.PROCESS_INGREDIENT_NOT_LISTED.at("/processNarrative", word));
        return Stream.concat(unmentioned, unlisted);
    }

    /** "Minyak goreng" is told by "minyak" as well as by "digoreng". */
    private static boolean isMentioned(String ingredient, String text, List<String> words) {
        return WordList.words(ingredient).stream()
                .filter(word -> !DESCRIBING.isIn(word))
                .anyMatch(word -> word.length() < LONG_ENOUGH ? words.contains(word) : text.contains(word));
    }
}
