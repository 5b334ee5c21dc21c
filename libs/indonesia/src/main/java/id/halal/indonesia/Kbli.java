package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A class of the Klasifikasi Baku Lapangan Usaha Indonesia: 5 digits. Which edition it belongs to (2020 = Perban BPS 2/2020, 2025 =
 * Perban BPS 7/2025) is kept beside it by whoever stores it.
 *
 * <p>Reason: {@code KBLI_DIGITS}.
 */
public record Kbli(String value) implements Comparable<Kbli> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{5}");

    public Kbli {
        Formats.require(FORMAT, value, "KBLI_DIGITS", "a KBLI code has exactly 5 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static Kbli of(String text) {
        return new Kbli(text);
    }

    public static Optional<Kbli> parse(@Nullable String text) {
        return Formats.parse(text, Kbli::new);
    }

    @Override
    public int compareTo(Kbli other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
