package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SIHALAL's codes mean here: which agree with a status of ours, and which steps a code says have been taken. */
final class SihalalCodes {

    static final String ISSUED = "OF300";
    private static final Set<String> RETURNED = Set.of("OF2", "OF280", "OF285");
    private static final Set<String> ENDED = Set.of("OF290", "OF900");

    /** Beside the code a status has itself. */
    private static final Map<ApplicationStatus, List<String>> ALSO = new EnumMap<>(Map.of(
            ApplicationStatus.AWAITING_COMPANION, List.of("OF11"),
            ApplicationStatus.IN_VERIFICATION, List.of("OF11"),
            ApplicationStatus.AWAITING_PAYMENT, List.of("OF5"),
            ApplicationStatus.REGISTERED, List.of("OF75", "OF80"),
            ApplicationStatus.DECIDED, List.of("OF120"),
            ApplicationStatus.RETURNED, List.of("OF2")));

    /** How far a file has come, for codes on the way. */
    private static final List<String> WAY = List.of(
            "OF1", "OF10", "OF11", "OF15", "OF5", "OF12", "OF50", "OF55", "OF72", "OF56", "OF71", "OF60", "OF70",
            "OF74", "OF75", "OF80", "OF100", "OF120", "OF300");

    /** Each of these says that all steps before it have been taken too. */
    private static final Map<String, List<ApplicationAction>> STEPS = Map.of(
            "OF74",
            List.of(ApplicationAction.REGISTER),
            "OF100",
            List.of(ApplicationAction.REGISTER, ApplicationAction.DECIDE_HALAL),
            "OF120",
            List.of(ApplicationAction.REGISTER, ApplicationAction.DECIDE_HALAL),
            ISSUED,
            List.of(ApplicationAction.REGISTER, ApplicationAction.DECIDE_HALAL, ApplicationAction.RECORD_CERTIFICATE),
            "OF280",
            List.of(ApplicationAction.RETURN),
            "OF285",
            List.of(ApplicationAction.REGISTER, ApplicationAction.RETURN_BY_FATWA),
            "OF290",
            List.of(ApplicationAction.REGISTER, ApplicationAction.REJECT),
            "OF900",
            List.of(ApplicationAction.CANCEL_BY_SIHALAL));

    private SihalalCodes() {}

    static boolean agree(ApplicationStatus ours, String theirs) {
        return agreeing(ours).anyMatch(theirs::equals);
    }

    private static Stream<String> agreeing(ApplicationStatus ours) {
        return Stream.concat(Stream.of(ours.sihalalCode()), ALSO.getOrDefault(ours, List.of()).stream());
    }

    /** Each status with each code that agrees, {@code REGISTERED OF74}: what a query of differences leaves out. */
    static String[] agreeingPairs() {
        return Arrays.stream(ApplicationStatus.values())
                .flatMap(status -> agreeing(status).map(code -> status + " " + code))
                .toArray(String[]::new);
    }

    static List<ApplicationAction> steps(String code) {
        return STEPS.getOrDefault(code, List.of());
    }

    static boolean isReturn(String code) {
        return RETURNED.contains(code);
    }

    static boolean isEnd(String code) {
        return ENDED.contains(code);
    }

    /** Whether SIHALAL has brought the file further than we have; codes that are not on the way tell nothing. */
    static boolean isAhead(ApplicationStatus ours, String theirs) {
        int here = agreeing(ours).mapToInt(WAY::indexOf).max().orElse(-1);
        return WAY.indexOf(theirs) > here;
    }

    static Set<String> known() {
        return Stream.of(WAY, RETURNED, ENDED)
                .flatMap(java.util.Collection::stream)
                .collect(Collectors.toSet());
    }
}
