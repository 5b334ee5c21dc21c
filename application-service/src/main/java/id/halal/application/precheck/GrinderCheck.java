package id.halal.application.precheck;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.Ingredient;
import id.halal.application.content.SlaughteredContent;
import id.halal.application.content.WordList;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minced meat asks who ground it (Kep 146/2025 II.A.13); a file that does not say comes back. */
final class GrinderCheck {

    private static final WordList MINCED = WordList.load("minced");
    private static final WordList MEAT = WordList.load("meat");

    private GrinderCheck() {}

    static Stream<Found> find(PreCheckSubject subject) {
        ApplicationContent content = subject.content();
        SlaughteredContent slaughtered = content.facts().slaughteredContent();
        if (content.facts().mincedMeat() != null || slaughtered == SlaughteredContent.NONE) {
            return Stream.empty();
        }
        String told = Stream.of(
                        content.products().stream().flatMap(product -> product.names().stream()),
                        content.ingredients().stream().map(Ingredient::name),
                        Stream.of(content.processNarrative().text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
        boolean minced = MINCED.isIn(told) && (slaughtered != null || MEAT.isIn(told));
        return minced ? Stream.of(FindingCode.GRINDER_STATEMENT_MISSING.at("/facts/mincedMeat")) : Stream.empty();
    }
}
