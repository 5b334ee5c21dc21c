package id.halal.business.registry;

import id.halal.indonesia.Nib;
import id.halal.indonesia.RegionCode;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a list of businesses is narrowed to.
 *
 * @param words a full-text query; each word may be the beginning of a word of the business' name
 */
record BusinessFilter(
        @Nullable String nib,
        @Nullable String regencyCode,
        @Nullable String words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int QUERY_LENGTH = 100;

    /** @throws ProblemException 400 {@code BAD_PARAMETER} naming the parameter */
    static BusinessFilter of(@Nullable String nib, @Nullable String regencyCode, @Nullable String query) {
        if (nib != null && Nib.parse(nib).isEmpty()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "nib");
        }
        if (regencyCode != null
                && RegionCode.parse(regencyCode)
                        .filter(code -> code.level() == RegionCode.Level.REGENCY)
                        .isEmpty()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "regencyCode");
        }
        return new BusinessFilter(nib, regencyCode, query == null ? null : words(query));
    }

    private static String words(String query) {
        String words = Arrays.stream(NO_WORD.split(query.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (words.isEmpty() || query.length() > QUERY_LENGTH) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "q");
        }
        return words;
    }
}
