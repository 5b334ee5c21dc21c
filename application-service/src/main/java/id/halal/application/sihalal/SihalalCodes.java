package id.halal.application.sihalal;

import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.contracts.Channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static id.halal.application.filing.ApplicationAction.ACCEPT_DOCUMENTS;
import static id.halal.application.filing.ApplicationAction.CANCEL_BY_SIHALAL;
import static id.halal.application.filing.ApplicationAction.DECIDE_HALAL;
import static id.halal.application.filing.ApplicationAction.RECORD_CERTIFICATE;
import static id.halal.application.filing.ApplicationAction.REGISTER;
import static id.halal.application.filing.ApplicationAction.REJECT;
import static id.halal.application.filing.ApplicationAction.RETURN;
import static id.halal.application.filing.ApplicationAction.RETURN_BY_FATWA;
import static id.halal.application.filing.ApplicationAction.SEND_TO_COMMISSION;

/**
 * What SIHALAL's codes mean here: which agree with a status of ours, and which steps a code says have been taken. The two pathways use
 * some codes differently.
 */
final class SihalalCodes {

    static final String ISSUED = "OF300";
    private static final Set<String> RETURNED = Set.of("OF2", "OF280", "OF285");
    private static final Set<String> ENDED = Set.of("OF290", "OF900");

    private static final Pathway SELF_DECLARE = new Pathway(
            Map.of(
                    ApplicationStatus.AWAITING_COMPANION, List.of("OF11"),
                    ApplicationStatus.IN_VERIFICATION, List.of("OF11"),
                    ApplicationStatus.AWAITING_PAYMENT, List.of("OF5"),
                    ApplicationStatus.REGISTERED, List.of("OF75", "OF80"),
                    ApplicationStatus.DECIDED, List.of("OF120"),
                    ApplicationStatus.RETURNED, List.of("OF2")),
            List.of(
                    "OF1", "OF10", "OF11", "OF15", "OF5", "OF12", "OF50", "OF55", "OF72", "OF56", "OF71", "OF60",
                    "OF70", "OF74", "OF75", "OF80", "OF100", "OF120", "OF300"),
            steps(REGISTER, Map.of("OF74", List.of(REGISTER), "OF280", List.of(RETURN))));

    /**
     * What an inspection body says in figures and papers (its cost, the receipt, the audit) no code tells: those steps are never taken for
     * SIHALAL's word alone.
     */
    private static final Pathway REGULAR = new Pathway(
            Map.of(
                    ApplicationStatus.DOCUMENT_CHECK, List.of("OF11", "OF12"),
                    ApplicationStatus.COST_SETTING, List.of("OF15"),
                    ApplicationStatus.COST_SET, List.of("OF5", "OF56"),
                    ApplicationStatus.AWAITING_PAYMENT, List.of("OF55", "OF5"),
                    ApplicationStatus.PAYMENT_CHECK, List.of("OF5"),
                    ApplicationStatus.AT_COMMISSION, List.of("OF80"),
                    ApplicationStatus.DECIDED, List.of("OF120"),
                    ApplicationStatus.RETURNED, List.of("OF280")),
            List.of(
                    "OF1", "OF10", "OF11", "OF12", "OF15", "OF50", "OF55", "OF5", "OF56", "OF60", "OF70", "OF75",
                    "OF80", "OF100", "OF120", "OF300"),
            steps(
                    SEND_TO_COMMISSION,
                    Map.of(
                            "OF15", List.of(ACCEPT_DOCUMENTS),
                            "OF50", List.of(ACCEPT_DOCUMENTS),
                            "OF75", List.of(SEND_TO_COMMISSION),
                            "OF80", List.of(SEND_TO_COMMISSION),
                            "OF2", List.of(RETURN),
                            "OF280", List.of(RETURN))));

    /**
     * How one pathway uses the codes.
     *
     * @param also codes that agree with a status beside the one it has itself
     * @param way how far a file has come, for codes on the way
     * @param steps what each code says has been taken, all before it included
     */
    private record Pathway(
            Map<ApplicationStatus, List<String>> also, List<String> way, Map<String, List<ApplicationAction>> steps) {
        Pathway {
            also = new EnumMap<>(also);
        }
    }

    private SihalalCodes() {}

    private static Pathway of(Channel channel) {
        return channel.selfDeclare() ? SELF_DECLARE : REGULAR;
    }

    /** What the end of both pathways has in common, once {@code entry} brought the file before the committee or commission. */
    private static Map<String, List<ApplicationAction>> steps(
            ApplicationAction entry, Map<String, List<ApplicationAction>> own) {
        Map<String, List<ApplicationAction>> all = new HashMap<>(own);
        all.put("OF100", List.of(entry, DECIDE_HALAL));
        all.put("OF120", List.of(entry, DECIDE_HALAL));
        all.put(ISSUED, List.of(entry, DECIDE_HALAL, RECORD_CERTIFICATE));
        all.put("OF285", List.of(entry, RETURN_BY_FATWA));
        all.put("OF290", List.of(entry, REJECT));
        all.put("OF900", List.of(CANCEL_BY_SIHALAL));
        return Map.copyOf(all);
    }

    static boolean agree(Channel channel, ApplicationStatus ours, String theirs) {
        return agreeing(channel, ours).anyMatch(theirs::equals);
    }

    private static Stream<String> agreeing(Channel channel, ApplicationStatus ours) {
        return Stream.concat(
                Stream.of(ours.sihalalCode(channel)), of(channel).also().getOrDefault(ours, List.of()).stream());
    }

    /** Each channel and status with each code that agrees, {@code REGULAR_SELF_PAID DECIDED OF100}: what a query of differences leaves out. */
    static String[] agreeingPairs() {
        List<String> pairs = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (ApplicationStatus status : ApplicationStatus.values()) {
                agreeing(channel, status).forEach(code -> pairs.add(channel + " " + status + " " + code));
            }
        }
        return pairs.toArray(String[]::new);
    }

    static List<ApplicationAction> steps(Channel channel, String code) {
        return of(channel).steps().getOrDefault(code, List.of());
    }

    static boolean isReturn(String code) {
        return RETURNED.contains(code);
    }

    static boolean isEnd(String code) {
        return ENDED.contains(code);
    }

    /** Whether SIHALAL has brought the file further than we have; codes that are not on the way tell nothing. */
    static boolean isAhead(Channel channel, ApplicationStatus ours, String theirs) {
        List<String> way = of(channel).way();
        int here = agreeing(channel, ours).mapToInt(way::indexOf).max().orElse(-1);
        return way.indexOf(theirs) > here;
    }

    static Set<String> known() {
        return Stream.of(SELF_DECLARE.way(), REGULAR.way(), RETURNED, ENDED)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
