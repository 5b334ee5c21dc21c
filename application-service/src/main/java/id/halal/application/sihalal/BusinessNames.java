package id.halal.application.sihalal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a mistyped SIHALAL number by the business it leads to. Names are written differently here and there, so one word in common is
 * enough to take them for the same.
 */
final class BusinessNames {

    private static final Set<String> LEGAL_FORMS =
            Set.of("PT", "CV", "UD", "FA", "PD", "TB", "TOKO", "USAHA", "DAGANG");
    private static final int SHORTEST = 2;

    private BusinessNames() {}

    /** @param theirs null or without words: SIHALAL did not say */
    static boolean differ(String ours, @Nullable String theirs) {
        Set<String> here = words(ours);
        Set<String> there = theirs == null ? Set.of() : words(theirs);
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST && !LEGAL_FORMS.contains(word))
                .collect(Collectors.toSet());
    }
}
