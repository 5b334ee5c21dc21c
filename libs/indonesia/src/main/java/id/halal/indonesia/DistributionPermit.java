package id.halal.indonesia;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a distribution permit (izin edar) for food.
 *
 * <ul>
 *   <li>P-IRT of a regency, 15 digits in all: packaging 1 (1 to 8), food 2, region 4, product 2, producer 4, a hyphen, year of expiry YY;
 *       valid 5 years. Kept as {@code 2063372010123-29}. Source: press descriptions, not the regulation itself.
 *   <li>BPOM MD (made here) or ML (imported) and 12 digits. Kept as {@code MD123456789012}. Newer numbers may be
 *       longer; none was found to check.
 * </ul>
 *
 * <p>The usual writings before the digits ({@code P-IRT No.}, {@code BPOM RI MD}) and blanks are accepted.
 *
 * <p>Reason: {@code DISTRIBUTION_PERMIT_FORMAT}.
 */
public record DistributionPermit(String value) implements Comparable<DistributionPermit> {
    private static final Pattern FORMAT = Pattern.compile("[1-8][0-9]{12}-[0-9]{2}|M[DL][0-9]{12}");
    private static final Pattern P_IRT = Pattern.compile("(?:P-?IRT(?:NO)?[.:]?)?([0-9]{13}-[0-9]{2})");
    private static final Pattern BPOM = Pattern.compile("(?:BPOM)?(?:RI)?(M[DL][0-9]{12})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Who gave the permit, and for what. */
    public enum Kind {
        /** Home industry, given by a regency. */
        P_IRT,
        /** Made in Indonesia, given by BPOM. */
        BPOM_MD,
        /** Imported, given by BPOM. */
        BPOM_ML
    }

    public DistributionPermit {
        Formats.require(
                FORMAT,
                value,
                "DISTRIBUTION_PERMIT_FORMAT",
                "a distribution permit is P-IRT with 13 digits, a hyphen and 2 digits, or MD or ML with 12 digits");
    }

    /** Reads one; throws {@link InvalidValueException} when it has another form. */
    public static DistributionPermit of(String text) {
        String compact = BLANKS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        Matcher homeIndustry = P_IRT.matcher(compact);
        if (homeIndustry.matches()) {
            return new DistributionPermit(homeIndustry.group(1));
        }
        Matcher national = BPOM.matcher(compact);
        return new DistributionPermit(national.matches() ? national.group(1) : compact);
    }

    public static Optional<DistributionPermit> parse(@Nullable String text) {
        return Formats.parse(text, DistributionPermit::of);
    }

    public Kind kind() {
        if (value.startsWith("MD")) {
            return Kind.BPOM_MD;
        }
        return value.startsWith("ML") ? Kind.BPOM_ML : Kind.P_IRT;
    }

    /** As printed: {@code P-IRT 2063372010123-29}, {@code BPOM RI MD 123456789012}. */
    public String printed() {
        return kind() == Kind.P_IRT ? "P-IRT " + value : "BPOM RI " + value.substring(0, 2) + " " + value.substring(2);
    }

    /** The last two digits of the year in which a P-IRT ends; empty for BPOM numbers, which do not tell. */
    public Optional<Integer> expiryYearOfCentury() {
        return kind() == Kind.P_IRT ? Optional.of(Integer.valueOf(value.substring(14))) : Optional.empty();
    }

    /** The regency that gave a P-IRT; empty for BPOM numbers. It may exist no more. */
    public Optional<RegionCode> regency() {
        return kind() == Kind.P_IRT ? Optional.of(RegionCode.of(value.substring(3, 7))) : Optional.empty();
    }

    @Override
    public int compareTo(DistributionPermit other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return printed();
    }
}
