package id.halal.application.precheck;

import id.halal.application.filing.FilingFinding.Severity;

import java.util.List;

import static id.halal.application.filing.FilingFinding.Severity.NOTICE;
import static id.halal.application.filing.FilingFinding.Severity.WARNING;

/** What can be found; the sentences are in the message files under {@code PRECHECK_<name>}. */
enum FindingCode {
    KBLI_NOT_STATED(NOTICE),
    KBLI_NOT_FITTING(WARNING),
    PRODUCT_NAMES_MERGED(WARNING),
    PRODUCT_NAME_VAGUE(WARNING),
    VARIANTS_MISSING(WARNING),
    /** Custom may excuse the word; whoever checks decides. */
    PRODUCT_NAME_CUSTOMARY(NOTICE),
    INGREDIENT_NOT_IN_PROCESS(WARNING),
    PROCESS_INGREDIENT_NOT_LISTED(WARNING),
    /** Haram or dangerous: on no pathway. */
    INGREDIENT_FORBIDDEN(WARNING),
    ONLY_WATER_SOAP_PACKAGING(WARNING),
    /** Said to be certified, without the number that proves it. */
    INGREDIENT_CERTIFICATE_NUMBER_MISSING(WARNING),
    INGREDIENT_CERTIFICATE_EXPIRED(WARNING),
    INGREDIENT_CERTIFICATE_EXPIRES_SOON(NOTICE),
    /** A violation of the companion too (Kep 146/2025). */
    PRODUCT_TYPE_SPLIT(WARNING),
    GRINDER_STATEMENT_MISSING(WARNING),
    SUPERVISOR_NOT_MUSLIM(WARNING),
    DOCUMENT_MISSING(NOTICE),
    SECTION_INCOMPLETE(NOTICE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String messageKey() {
        return "PRECHECK_" + name();
    }

    Found at(String pointer, Object... arguments) {
        return new Found(this, pointer, List.of(arguments));
    }
}
