package id.halal.application.eligibility;

import id.halal.application.content.WordList;

import java.util.Optional;

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
    private static final ProductWords CLEAN = new ProductWords(PASS, "");

    public static ProductWords of(String name) {
        Optional<String> word = FORBIDDEN.firstIn(name);
        if (word.isEmpty()) {
            return CLEAN;
        }
        return new ProductWords(CUSTOMARY.isIn(name) ? UNKNOWN : FAIL, word.get());
    }

    /** A word of the list that custom may excuse. */
    public boolean excusable() {
        return result == UNKNOWN;
    }
}
