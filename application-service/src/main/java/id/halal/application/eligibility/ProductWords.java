package id.halal.application.eligibility;

import id.halal.application.content.WordList;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static id.halal.application.eligibility.CriterionResult.FAIL;
import static id.halal.application.eligibility.CriterionResult.PASS;
import static id.halal.application.eligibility.CriterionResult.UNKNOWN;

/**
 * Whether a product's name says what it may not: unbelief, indecency, something haram (Kep 146/2025), unless custom ('urf) has made the
 * name harmless. The words are data.
 *
 * @param result PASS without such a word, UNKNOWN where custom may excuse it, else FAIL
 * @param word the one found, empty without one
 */
public record ProductWords(CriterionResult result, String word) {

    private static final WordList FORBIDDEN = WordList.load("forbidden-names");
    private static final WordList CUSTOMARY = WordList.load("customary-names");
    private static final Pattern LETTERS_APART = Pattern.compile("\\b\\p{L}(?: \\p{L}\\b){2,}");
    private static final ProductWords CLEAN = new ProductWords(PASS, "");

    public static ProductWords of(String name) {
        // Custom excuses its own names only, not another word beside one.
        Optional<String> inexcusable = CUSTOMARY.around(name).stream()
                .flatMap(piece -> Stream.of(piece, spelt(piece)))
                .flatMap(piece -> FORBIDDEN.firstIn(piece).stream())
                .findFirst();
        if (inexcusable.isPresent()) {
            return new ProductWords(FAIL, inexcusable.get());
        }
        return FORBIDDEN
                .firstIn(name)
                .map(word -> new ProductWords(UNKNOWN, word))
                .orElse(CLEAN);
    }

    /** Letters that stand one by one read as the word they spell: "B a b i". */
    private static String spelt(String text) {
        return LETTERS_APART
                .matcher(String.join(" ", WordList.words(text)))
                .replaceAll(letters -> letters.group().replace(" ", ""));
    }

    /** A word of the list that custom may excuse. */
    public boolean excusable() {
        return result == UNKNOWN;
    }
}
