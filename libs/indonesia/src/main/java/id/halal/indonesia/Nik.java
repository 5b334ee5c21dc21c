package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan, a person's number: 16 digits = province 2, regency 2, district 2 (place of first registration), birth date
 * DDMMYY with 40 added to a woman's day, sequence 4.
 *
 * <p>It never changes, so the regency and district need not exist any more; the province must be one of today's and the date a possible
 * one. Source: published descriptions of the
 * population offices (Dukcapil Klaten), not the regulation itself.
 *
 * <p>Reasons: {@code NIK_DIGITS}, {@code NIK_PROVINCE}, {@code NIK_DATE}. {@code toString} is masked: a NIK never reaches a log.
 */
public record Nik(String value) implements Comparable<Nik> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{16}");
    private static final int WOMAN = 40;

    public Nik {
        Formats.require(FORMAT, value, "NIK_DIGITS", "a NIK has exactly 16 digits");
        Formats.require(
                KnownProvinces.contains(value.substring(0, 2)),
                "NIK_PROVINCE",
                "the first 2 digits of a NIK are the code of a province");
        Formats.require(
                isPossibleDate(day(value), number(value, 8), number(value, 10)),
                "NIK_DATE",
                "digits 7 to 12 of a NIK are a birth date DDMMYY (a woman's day plus 40)");
    }

    /** Reads one; throws {@link InvalidValueException} when it is not a possible NIK. */
    public static Nik of(String text) {
        return new Nik(text);
    }

    public static Optional<Nik> parse(@Nullable String text) {
        return Formats.parse(text, Nik::new);
    }

    /** Two digits, as in {@link RegionCode}. */
    public RegionCode province() {
        return RegionCode.of(value.substring(0, 2));
    }

    /** The regency of first registration, four digits; it may exist no more. */
    public RegionCode regency() {
        return RegionCode.of(value.substring(0, 4));
    }

    /** The district of first registration, six digits; it may exist no more. */
    public RegionCode district() {
        return RegionCode.of(value.substring(0, 6));
    }

    /** Day of birth, 1 to 31, without a woman's 40. */
    public int birthDay() {
        return day(value);
    }

    public int birthMonth() {
        return number(value, 8);
    }

    /** The last two digits of the year of birth; the number does not tell the century. */
    public int birthYearOfCentury() {
        return number(value, 10);
    }

    public boolean isWoman() {
        return number(value, 6) > WOMAN;
    }

    @Override
    public int compareTo(Nik other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return Masks.nik(value);
    }

    private static int day(String value) {
        int written = number(value, 6);
        return written > WOMAN ? written - WOMAN : written;
    }

    private static int number(String value, int from) {
        return Integer.parseInt(value, from, from + 2, 10);
    }

    private static boolean isPossibleDate(int day, int month, int yearOfCentury) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        // Of 19YY and 20YY one is enough; 1900 had no 29 February, but 2000 had.
        boolean leap = yearOfCentury % 4 == 0;
        return day <= Month.of(month).length(leap);
    }
}
