package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the value types share: checking a pattern and turning a refusal into an empty answer. */
final class Formats {
    private Formats() {}

    static void require(boolean condition, String reason, String rule) {
        if (!condition) {
            throw new InvalidValueException(reason, rule);
        }
    }

    static void require(Pattern pattern, String text, String reason, String rule) {
        require(pattern.matcher(text).matches(), reason, rule);
    }

    static <T> Optional<T> parse(@Nullable String text, Function<String, T> of) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of.apply(text));
        } catch (InvalidValueException refused) {
            return Optional.empty();
        }
    }
}
