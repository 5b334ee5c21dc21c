package id.halal.proof.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many texts searched for at once: a rolling hash over a window finds candidates, a comparison decides. */
final class Needles {

    private static final int WINDOW = 8;
    private static final long BASE = 1_000_003;

    private final Map<Long, List<String>> byHash = new HashMap<>();
    private final long highest;

    /** @param texts of at least eight characters */
    Needles(Iterable<String> texts) {
        long power = 1;
        for (int i = 1; i < WINDOW; i++) {
            power *= BASE;
        }
        this.highest = power;
        for (String text : texts) {
            if (text.length() < WINDOW) {
                throw new IllegalArgumentException("too short to be searched for: " + text.length() + " characters");
            }
            byHash.computeIfAbsent(hash(text), _ -> new ArrayList<>()).add(text);
        }
    }

    /** The first of the texts that stands in there. */
    Optional<String> in(String haystack) {
        if (haystack.length() < WINDOW) {
            return Optional.empty();
        }
        long hash = hash(haystack);
        for (int at = 0; ; at++) {
            for (String candidate : byHash.getOrDefault(hash, List.of())) {
                if (haystack.startsWith(candidate, at)) {
                    return Optional.of(candidate);
                }
            }
            if (at + WINDOW >= haystack.length()) {
                return Optional.empty();
            }
            hash = (hash - haystack.charAt(at) * highest) * BASE + haystack.charAt(at + WINDOW);
        }
    }

    private static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < WINDOW; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }
}
