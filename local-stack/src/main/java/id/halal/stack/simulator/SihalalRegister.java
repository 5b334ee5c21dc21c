package id.halal.stack.simulator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and certificates of the simulated SIHALAL. A file set by hand is as it was set; any other is made up from its
 * number, always the same: its last digit tells the status, and 9 is a number SIHALAL does not know.
 */
final class SihalalRegister {

    static final Pattern SH_NUMBER = Pattern.compile("SH(\\d{4})-(\\d{1,6})-(\\d{1,9})");

    private static final List<String> STATUS_BY_DIGIT =
            List.of("OF10", "OF71", "OF74", "OF100", "OF280", "OF285", "OF290", "OF300", "OF300");
    private static final String ISSUED = "OF300";
    private static final int FIRST_UNKNOWN_DIGIT = 9;
    private static final Pattern CERTIFICATE = Pattern.compile("ID64(1)1(\\d{9})(\\d{2})(\\d{2})");

    private final SimulatorState state;

    SihalalRegister(SimulatorState state) {
        this.state = state;
    }

    Optional<SihalalFile> file(String shNumber) {
        SihalalFile set = state.files().get(shNumber);
        return set != null ? Optional.of(set) : madeUp(shNumber);
    }

    /**
     * Certificates that fit all given words; an empty word fits all. Files set by hand come before the ingredients everybody buys;
     * made-up ones are found by their number only.
     */
    List<SihalalFile> certificates(String product, String business, String number) {
        List<SihalalFile> found = Stream.concat(
                        state.files().values().stream().sorted(Comparator.comparing(SihalalFile::shNumber)),
                        MaterialCertificates.ALL.stream())
                .filter(file -> file.certificateNumber() != null)
                .filter(file -> contains(file.productName(), product) && contains(file.businessName(), business))
                .filter(file -> number.isEmpty() || number.equals(file.certificateNumber()))
                .toList();
        return found.isEmpty() && !number.isEmpty() ? madeUpByCertificate(number) : found;
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<SihalalFile> madeUp(String shNumber) {
        Matcher matcher = SH_NUMBER.matcher(shNumber);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int number = Integer.parseInt(matcher.group(3));
        int digit = number % 10;
        if (digit >= FIRST_UNKNOWN_DIGIT) {
            return Optional.empty();
        }
        String status = STATUS_BY_DIGIT.get(digit);
        LocalDate day = LocalDate.of(year, 1 + number % 12, 1 + number % 28);
        boolean issued = status.equals(ISSUED);
        return Optional.of(new SihalalFile(
                shNumber,
                status,
                // No business of ours is named so: whoever mirrors a made-up file sees that it is another's.
                "Simulasi " + number,
                "Produk Simulasi " + number,
                issued ? "ID6411%09d%02d%02d".formatted(number, day.getMonthValue(), year % 100) : null,
                issued ? day : null,
                List.of()));
    }

    private static List<SihalalFile> madeUpByCertificate(String certificate) {
        Matcher matcher = CERTIFICATE.matcher(certificate);
        if (!matcher.matches()) {
            return List.of();
        }
        String shNumber = "SH20" + matcher.group(4) + "-1-" + Integer.parseInt(matcher.group(2));
        return madeUp(shNumber)
                .filter(file -> certificate.equals(file.certificateNumber()))
                .map(List::of)
                .orElse(List.of());
    }
}
