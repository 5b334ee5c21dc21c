package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomor Induk Berusaha, a business number of OSS: 13 digits. Some look as if they began with a date, but OSS says that they are random:
 * nothing is read out of them. Source: the OSS API 5.0.0 document (third-party copy).
 *
 * <p>Reason: {@code NIB_DIGITS}.
 */
public record Nib(String value) implements Comparable<Nib> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{13}");

    public Nib {
        Formats.require(FORMAT, value, "NIB_DIGITS", "a NIB has exactly 13 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static Nib of(String text) {
        return new Nib(text);
    }

    public static Optional<Nib> parse(@Nullable String text) {
        return Formats.parse(text, Nib::new);
    }

    @Override
    public int compareTo(Nib other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
