package id.halal.application.verification;

import id.halal.application.eligibility.Criterion;
import id.halal.application.filing.Application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a companion must answer on site: the verval lines of Kep 146/2025, and what nobody could tell at the submission. */
final class Checklist {

    /** Pledge; identity of the product; ingredients; process; assurance manual. */
    static final List<String> VERVAL = List.of("a", "b", "c", "d", "e");

    private Checklist() {}

    static List<String> required(Application file) {
        List<String> codes = new ArrayList<>(VERVAL);
        codes.addAll(file.openCriteria());
        return codes;
    }

    /** The code as we keep it: verval lines in small letters, criteria in capitals; empty when there is no such line. */
    static Optional<String> known(String code) {
        String small = code.strip().toLowerCase(Locale.ROOT);
        if (VERVAL.contains(small)) {
            return Optional.of(small);
        }
        return Arrays.stream(Criterion.values())
                .map(Enum::name)
                .filter(name -> name.equals(code.strip()))
                .findFirst();
    }

    static String messageKey(String code) {
        return VERVAL.contains(code)
                ? "VERVAL_" + code.toUpperCase(Locale.ROOT)
                : Criterion.valueOf(code).messageKey();
    }
}
