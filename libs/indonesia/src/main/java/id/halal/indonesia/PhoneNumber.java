package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Indonesian mobile number. Accepted as SIHALAL writes it ({@code ^08\d{8,11}$}) or with {@code +62} for the leading 0; kept in E.164
 * ({@code +6281234567890}). Source: the public code of a SIHALAL front end
 * (wahyufaturrizky/SiHalal, not official).
 *
 * <p>Reason: {@code PHONE_FORMAT}. {@code toString} is masked.
 */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {
    private static final Pattern E164 = Pattern.compile("\\+628[0-9]{8,11}");
    private static final String COUNTRY = "+62";

    public PhoneNumber {
        Formats.require(E164, value, "PHONE_FORMAT", "a phone number is 08 or +628 and 8 to 11 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text.startsWith("08") ? COUNTRY + text.substring(1) : text);
    }

    public static Optional<PhoneNumber> parse(@Nullable String text) {
        return Formats.parse(text, PhoneNumber::of);
    }

    /** The form SIHALAL takes: {@code 081234567890}. */
    public String domestic() {
        return "0" + value.substring(COUNTRY.length());
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return Masks.phone(value);
    }
}
