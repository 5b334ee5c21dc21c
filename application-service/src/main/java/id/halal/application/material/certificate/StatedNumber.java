package id.halal.application.material.certificate;

import id.halal.indonesia.CertificateNumber;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A certificate number as someone stated it, and what its form tells.
 *
 * @param value in capitals, without spaces
 */
public record StatedNumber(String value, Form form) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern OTHER_BODY = Pattern.compile("[A-Z0-9][A-Z0-9./-]{2,59}");

    /** What a number looks like. */
    public enum Form {
        /** {@code ID} and 17 digits in the form we know. */
        NATIONAL,
        /** {@code ID} and 15 to 20 digits: BPJPH's, in a form we do not know. */
        LENIENT,
        /** {@code KH…}: the number of a fatwa decision, often misprinted as a certificate's. */
        FATWA_DECISION,
        /** That of another body, such as the MUI before 2019 or one abroad; only paper proves it. */
        OTHER_BODY,
        /** No number of any. */
        MALFORMED;

        /** Whether the national search can know it. */
        public boolean searchable() {
            return this == NATIONAL || this == LENIENT;
        }

        /** Whether it may be a certificate's at all. */
        public boolean acceptable() {
            return searchable() || this == OTHER_BODY;
        }
    }

    public static StatedNumber of(String text) {
        String value = SPACE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return new StatedNumber(value, form(value));
    }

    private static Form form(String value) {
        if (CertificateNumber.isFatwaDecision(value)) {
            return Form.FATWA_DECISION;
        }
        if (CertificateNumber.parse(value).isPresent()) {
            return Form.NATIONAL;
        }
        if (CertificateNumber.isForeignAcceptable(value)) {
            return Form.LENIENT;
        }
        // What begins like BPJPH's and has another length is a slip of the pen, not another body's number.
        boolean slip = value.matches("ID[0-9]*");
        return !slip && OTHER_BODY.matcher(value).matches() && value.chars().anyMatch(Character::isDigit)
                ? Form.OTHER_BODY
                : Form.MALFORMED;
    }

    /** Key of the sentence that says why it cannot be a certificate's. */
    public String problem() {
        return form == Form.FATWA_DECISION ? "CERTIFICATE_NUMBER_IS_FATWA_DECISION" : "CERTIFICATE_NUMBER_FORMAT";
    }
}
