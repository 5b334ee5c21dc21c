package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which BPJPH registered an LP3H: 10 digits, for example {@code 2201000025}. Source: a number of February
 * 2022 published by an LP3H.
 *
 * <p>Reason: {@code LP3H_REGISTRATION_DIGITS}.
 */
public record Lp3hRegistration(String value) implements Comparable<Lp3hRegistration> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{10}");

    public Lp3hRegistration {
        Formats.require(FORMAT, value, "LP3H_REGISTRATION_DIGITS", "an LP3H registration number has exactly 10 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static Lp3hRegistration of(String text) {
        return new Lp3hRegistration(text);
    }

    public static Optional<Lp3hRegistration> parse(@Nullable String text) {
        return Formats.parse(text, Lp3hRegistration::new);
    }

    @Override
    public int compareTo(Lp3hRegistration other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
