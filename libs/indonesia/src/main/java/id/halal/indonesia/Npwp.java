package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomor Pokok Wajib Pajak, a tax number: 15 digits (legacy) or 16 digits (a person's NIK, or 0 and the legacy 15 of an entity). The
 * printed legacy form {@code 01.234.567.8-901.000} is accepted; digits only are kept. A legacy number is not widened, since nobody can
 * tell a person's from an entity's. Source: general knowledge; the OSS API 5.0.0
 * document takes 16 digits.
 *
 * <p>Reason: {@code NPWP_DIGITS}. {@code toString} is masked.
 */
public record Npwp(String value) implements Comparable<Npwp> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{15,16}");
    private static final Pattern PRINTED =
            Pattern.compile("([0-9]{2})\\.([0-9]{3})\\.([0-9]{3})\\.([0-9])-([0-9]{3})\\.([0-9]{3})");

    public Npwp {
        Formats.require(FORMAT, value, "NPWP_DIGITS", "an NPWP has 15 or 16 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static Npwp of(String text) {
        return new Npwp(PRINTED.matcher(text).replaceFirst("$1$2$3$4$5$6"));
    }

    public static Optional<Npwp> parse(@Nullable String text) {
        return Formats.parse(text, Npwp::of);
    }

    /** Whether it is of the 15-digit kind. */
    public boolean isLegacy() {
        return value.length() == 15;
    }

    @Override
    public int compareTo(Npwp other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return Masks.npwp(value);
    }
}
