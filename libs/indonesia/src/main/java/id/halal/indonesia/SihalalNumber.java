package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number SIHALAL gives to an application, {@code SH{yyyy}-{n}-{n}}: {@code SH2023-1-582897}, {@code SH2024-225-29480}. What the two
 * numbers after the year mean is not known. Source: the public code of a SIHALAL front end
 * (wahyufaturrizky/SiHalal, not official).
 *
 * <p>Reason: {@code SIHALAL_NUMBER_FORMAT}.
 */
public record SihalalNumber(String value) implements Comparable<SihalalNumber> {
    private static final Pattern FORMAT = Pattern.compile("SH20[0-9]{2}-[0-9]{1,9}-[0-9]{1,9}");

    public SihalalNumber {
        Formats.require(
                FORMAT,
                value,
                "SIHALAL_NUMBER_FORMAT",
                "a SIHALAL number is SH, a year, and two numbers after hyphens");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static SihalalNumber of(String text) {
        return new SihalalNumber(text);
    }

    public static Optional<SihalalNumber> parse(@Nullable String text) {
        return Formats.parse(text, SihalalNumber::new);
    }

    public int year() {
        return Integer.parseInt(value, 2, 6, 10);
    }

    @Override
    public int compareTo(SihalalNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
