package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a region without dots: province 2, regency (kabupaten or kota) 4, district (kecamatan) 6, village (desa or kelurahan) 10
 * digits; each begins with its parent's. Whether it exists is asked of {@link Regions}. Source: Kepmendagri
 * 300.2.2-2138/2025.
 *
 * <p>Reason: {@code REGION_CODE_DIGITS}. Ordered as text, so a parent stands right before its descendants.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10}");

    /** What a code names, by its number of digits. */
    public enum Level {
        PROVINCE(2),
        REGENCY(4),
        DISTRICT(6),
        VILLAGE(10);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }
    }

    public RegionCode {
        Formats.require(FORMAT, value, "REGION_CODE_DIGITS", "a region code has 2, 4, 6 or 10 digits and no dots");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static RegionCode of(String text) {
        return new RegionCode(text);
    }

    public static Optional<RegionCode> parse(@Nullable String text) {
        return Formats.parse(text, RegionCode::new);
    }

    /**
     * Takes the official dotted form too ({@code 64.72.01.1001}), as files bring it.
     *
     * @throws InvalidValueException when it has another form
     */
    public static RegionCode ofDotted(String text) {
        return new RegionCode(text.replace(".", ""));
    }

    public Level level() {
        return switch (value.length()) {
            case 2 -> Level.PROVINCE;
            case 4 -> Level.REGENCY;
            case 6 -> Level.DISTRICT;
            default -> Level.VILLAGE;
        };
    }

    /** The province this is or lies in. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, Level.PROVINCE.digits));
    }

    /** The regency this is or lies in; empty for a province. */
    public Optional<RegionCode> regency() {
        return at(Level.REGENCY);
    }

    /** The region of that level which this is or lies in; empty when this is wider. */
    public Optional<RegionCode> at(Level level) {
        return value.length() < level.digits
                ? Optional.empty()
                : Optional.of(new RegionCode(value.substring(0, level.digits)));
    }

    /** The region one level up; empty for a province. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case REGENCY -> at(Level.PROVINCE);
            case DISTRICT -> at(Level.REGENCY);
            case VILLAGE -> at(Level.DISTRICT);
        };
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
