package id.halal.application.verification;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.eligibility.Criterion;
import id.halal.application.filing.Application;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a companion must answer on site: the verval lines of Kep 146/2025, and what nobody could tell at the submission. */
final class Checklist {

    /** Pledge; identity of the product; ingredients; process; assurance manual. */
    static final List<String> VERVAL = List.of("a", "b", "c", "d", "e");

    private Checklist() {}

    static List<String> required(Application file) {
        List<String> codes = new ArrayList<>(VERVAL);
        codes.addAll(file.openCriteria());
        return codes;
    }

    /** The code as we keep it: verval lines in small letters, criteria in capitals; empty when there is no such line. */
    static Optional<String> known(String code) {
        String small = code.strip().toLowerCase(Locale.ROOT);
        if (VERVAL.contains(small)) {
            return Optional.of(small);
        }
        return Arrays.stream(Criterion.values())
                .map(Enum::name)
                .filter(name -> name.equals(code.strip()))
                .findFirst();
    }

    /** Products stand against check b, ingredients against check c; the other lines are about the file as a whole. */
    static List<ChecklistItemView> items(
            String code, ApplicationContent content, IntFunction<@Nullable MaterialConcernView> concern) {
        return switch (code) {
            case "b" -> items("/products/", content.products(), HalalProduct::name, product -> null);
            case "c" -> items("/ingredients/", content.ingredients(), Ingredient::name, concern);
            default -> List.of();
        };
    }

    private static <T> List<ChecklistItemView> items(
            String prefix,
            List<T> things,
            Function<T, String> name,
            IntFunction<@Nullable MaterialConcernView> concern) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> new ChecklistItemView(prefix + i, name.apply(things.get(i)), concern.apply(i)))
                .toList();
    }

    /**
     * Whether a line as a whole may be said not to apply. None of the five checks may: a recommendation says of each that it is met. A
     * single thing of a line may, such as an ingredient that is not used any longer.
     */
    static boolean mayNotApply(String code) {
        return !VERVAL.contains(code) && Criterion.valueOf(code).mayNotApply();
    }

    /** Found met, and nowhere found wanting. */
    static boolean isMet(String code, List<ChecklistAnswer> answers) {
        List<ChecklistAnswer> own =
                answers.stream().filter(answer -> answer.code().equals(code)).toList();
        return own.stream().noneMatch(answer -> answer.result() == ChecklistResult.NOT_MEETS)
                && own.stream().anyMatch(answer -> answer.result() == ChecklistResult.MEETS || mayNotApply(code));
    }

    static String messageKey(String code) {
        return VERVAL.contains(code)
                ? "VERVAL_" + code.toUpperCase(Locale.ROOT)
                : Criterion.valueOf(code).messageKey();
    }
}
