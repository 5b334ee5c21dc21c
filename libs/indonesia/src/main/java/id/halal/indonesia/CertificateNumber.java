package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a halal certificate, {@code ^ID\d{17}$}: province 2 (00 for a national one), business scale 1, the digit 1, national
 * sequence 9, month and year of filing MMYY; for example {@code ID35110017058840424}. The meaning of the parts
 * is inferred from published numbers, so a number made by others is only checked by {@link #isForeignAcceptable}.
 *
 * <p>Reasons: {@code CERTIFICATE_NUMBER_IS_FATWA_DECISION} (a KH number, often misprinted as a certificate's),
 * {@code CERTIFICATE_NUMBER_FORMAT}, {@code CERTIFICATE_NUMBER_MONTH}.
 */
public record CertificateNumber(String value) implements Comparable<CertificateNumber> {
    /** Sequences from here on mark examples, never real certificates. */
    public static final long FIRST_EXAMPLE_SEQUENCE = 900_000_001L;

    private static final Pattern FORMAT = Pattern.compile("ID[0-9]{3}1[0-9]{13}");
    private static final Pattern FOREIGN = Pattern.compile("ID[0-9]{15,20}");
    private static final long LAST_SEQUENCE = 999_999_999L;
    private static final int CENTURY = 2000;

    public CertificateNumber {
        Formats.require(
                !isFatwaDecision(value),
                "CERTIFICATE_NUMBER_IS_FATWA_DECISION",
                "a number that begins with KH is that of a fatwa decision, not of a certificate");
        Formats.require(
                FORMAT,
                value,
                "CERTIFICATE_NUMBER_FORMAT",
                "a certificate number is ID and 17 digits, the fourth of them 1");
        int month = month(value);
        Formats.require(
                month >= 1 && month <= 12,
                "CERTIFICATE_NUMBER_MONTH",
                "a certificate number ends with the month and year of filing, MMYY");
    }

    /** Reads one; throws {@link InvalidValueException} when it is not a number of our own form. */
    public static CertificateNumber of(String text) {
        return new CertificateNumber(text);
    }

    public static Optional<CertificateNumber> parse(@Nullable String text) {
        return Formats.parse(text, CertificateNumber::new);
    }

    /**
     * A number of our own.
     *
     * @param facility any region of the production facility; its province counts
     * @param scale business scale 1 (micro) to 4 (large), as in JU.1 to JU.4
     * @param sequence national sequence, 1 to 999,999,999
     * @param filing month of filing, in the years 2000 to 2099
     * @throws InvalidValueException with reason {@code CERTIFICATE_NUMBER_PARTS} when a part is out of its range
     */
    public static CertificateNumber compose(RegionCode facility, int scale, long sequence, YearMonth filing) {
        int year = filing.getYear() - CENTURY;
        Formats.require(
                scale >= 1 && scale <= 4 && sequence >= 1 && sequence <= LAST_SEQUENCE && year >= 0 && year < 100,
                "CERTIFICATE_NUMBER_PARTS",
                "scale 1 to 4, sequence 1 to 999999999, year 2000 to 2099");
        return new CertificateNumber(String.format(
                Locale.ROOT,
                "ID%s%d1%09d%02d%02d",
                facility.province().value(),
                scale,
                sequence,
                filing.getMonthValue(),
                year));
    }

    /**
     * Whether a number that came from elsewhere (mirror, import, entry by hand) may be a certificate's: {@code ID} and 15 to 20 digits. A
     * KH number is not.
     */
    public static boolean isForeignAcceptable(String text) {
        return FOREIGN.matcher(text).matches();
    }

    /** Whether it begins like the number of a fatwa decision ({@code KH…}); worth a message of its own. */
    public static boolean isFatwaDecision(String text) {
        return text.strip().toUpperCase(Locale.ROOT).startsWith("KH");
    }

    /** Two digits; {@code 00} in a national number, so not always a region that exists. */
    public RegionCode province() {
        return RegionCode.of(value.substring(2, 4));
    }

    /** Business scale: 1 seen on micro and small, 4 on large businesses. */
    public int scale() {
        return Character.digit(value.charAt(4), 10);
    }

    public long sequence() {
        return Long.parseLong(value, 6, 15, 10);
    }

    public YearMonth filingMonth() {
        return YearMonth.of(CENTURY + Integer.parseInt(value, 17, 19, 10), month(value));
    }

    /** Whether it lies in the range kept for examples, whose papers bear the watermark CONTOH. */
    public boolean isExample() {
        return sequence() >= FIRST_EXAMPLE_SEQUENCE;
    }

    @Override
    public int compareTo(CertificateNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int month(String value) {
        return Integer.parseInt(value, 15, 17, 10);
    }
}
