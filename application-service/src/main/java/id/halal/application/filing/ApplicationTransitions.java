package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;

import java.util.List;
import java.util.Set;

import static id.halal.application.filing.ApplicationStatus.*;
import static id.halal.contracts.Channel.SELF_DECLARE_FACILITATED;
import static id.halal.contracts.Channel.SELF_DECLARE_SELF_PAID;
import static id.halal.platform.data.transition.TransitionTable.SYSTEM;

/** The one table of all that can happen to a file, by channel. The rows of the regular channels stand in {@link RegularPathway}. */
public final class ApplicationTransitions {

    /** What a guard looks at. */
    public record Attempt(Application file, Actor actor) {}

    private static final List<Channel> FACILITATED = List.of(SELF_DECLARE_FACILITATED);
    private static final List<Channel> SELF_PAID = List.of(SELF_DECLARE_SELF_PAID);
    private static final List<Channel> BOTH = List.of(SELF_DECLARE_FACILITATED, SELF_DECLARE_SELF_PAID);

    static final Set<String> BY_SYSTEM = Set.of(SYSTEM);
    static final Set<String> FILERS = Set.of(Role.BUSINESS_OWNER, Role.COMPANION);
    static final Set<String> OFFICERS = Set.of(Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN);
    static final Set<String> WITHDRAWERS = Set.of(
            Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN);
    private static final Set<String> REASSIGNERS =
            Set.of(Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.LP3H_COORDINATOR, SYSTEM);
    static final Set<String> BY_ISSUER = Set.of(Issuer.ISSUER);
    static final Set<String> BY_FATWA = Set.of(Issuer.FATWA);
    private static final Set<String> BY_COMPANION = Set.of(Role.COMPANION);
    private static final Set<String> BY_COORDINATOR = Set.of(Role.LP3H_COORDINATOR);

    private static final Guard<Attempt> ASSIGNED_COMPANION =
            new Guard<>("assigned-companion", ApplicationTransitions::assignedCompanion);
    static final Guard<Attempt> SIHALAL_NUMBER =
            new Guard<>("sihalal-number-known", ApplicationTransitions::sihalalNumberKnown);

    public static final TransitionTable<Channel, ApplicationStatus, ApplicationAction, Attempt> TABLE = build();

    private ApplicationTransitions() {}

    /** Whether files of this channel are handled here at all. */
    public static boolean offers(Channel channel) {
        return TABLE.rows().stream().anyMatch(row -> row.pathway() == channel);
    }

    private static TransitionTable<Channel, ApplicationStatus, ApplicationAction, Attempt> build() {
        TransitionRows rows = new TransitionRows(TransitionTable.builder());
        takeOver(rows);
        submission(rows);
        yearEnd(rows);
        companionship(rows);
        verification(rows);
        decision(rows);
        corrections(rows);
        endings(rows);
        RegularPathway.addTo(rows);
        return rows.table().build();
    }

    /** A file that ran elsewhere is brought in where it stands; who has a companion waits a moment until that one is told. */
    private static void takeOver(TransitionRows rows) {
        for (ApplicationStatus to : List.of(
                AWAITING_COMPANION,
                VERIFIED,
                REGISTERED,
                DECIDED,
                CERTIFIED,
                RETURNED,
                RETURNED_BY_FATWA,
                REJECTED,
                CANCELLED)) {
            rows.table()
                    .beginning(FACILITATED, ApplicationAction.TAKE_OVER, to, ApplicationEvents.TAKEN_OVER, BY_SYSTEM);
        }
    }

    private static void submission(TransitionRows rows) {
        for (ApplicationStatus from : List.of(DRAFT, DENIED)) {
            rows.add(BOTH, from, ApplicationAction.SUBMIT, SUBMITTED, ApplicationEvents.SUBMITTED, FILERS);
            rows.add(BOTH, from, ApplicationAction.ARCHIVE, ARCHIVED, ApplicationEvents.ARCHIVED, BY_SYSTEM);
        }
        for (ApplicationStatus from : List.of(SUBMITTED, WAITLISTED)) {
            rows.add(
                    FACILITATED,
                    from,
                    ApplicationAction.GRANT,
                    AWAITING_COMPANION,
                    ApplicationEvents.ADMITTED,
                    BY_SYSTEM);
            rows.add(FACILITATED, from, ApplicationAction.DENY, DENIED, ApplicationEvents.DENIED, BY_SYSTEM);
        }
        rows.add(
                FACILITATED,
                SUBMITTED,
                ApplicationAction.WAITLIST,
                WAITLISTED,
                ApplicationEvents.WAITLISTED,
                BY_SYSTEM);
        rows.add(
                SELF_PAID,
                SUBMITTED,
                ApplicationAction.ADMIT,
                AWAITING_COMPANION,
                ApplicationEvents.ADMITTED,
                BY_SYSTEM);
    }

    /** Its unit was let go when the budget year ended: nobody pays any more. What the fatwa session has decided stays. */
    private static void yearEnd(TransitionRows rows) {
        for (ApplicationStatus from :
                List.of(AWAITING_COMPANION, IN_VERIFICATION, VERIFIED, REGISTERED, RETURNED, RETURNED_BY_FATWA)) {
            rows.add(FACILITATED, from, ApplicationAction.LOSE_UNIT, DENIED, ApplicationEvents.DENIED, BY_SYSTEM);
        }
    }

    private static void companionship(TransitionRows rows) {
        rows.add(
                BOTH,
                AWAITING_COMPANION,
                ApplicationAction.ACCEPT,
                IN_VERIFICATION,
                ApplicationEvents.COMPANION_ACCEPTED,
                BY_SYSTEM);
        rows.add(
                BOTH,
                IN_VERIFICATION,
                ApplicationAction.REASSIGN,
                AWAITING_COMPANION,
                ApplicationEvents.COMPANION_REASSIGNED,
                REASSIGNERS);
    }

    private static void verification(TransitionRows rows) {
        rows.guarded(
                FACILITATED,
                IN_VERIFICATION,
                ApplicationAction.VERIFY,
                VERIFIED,
                ApplicationEvents.VERIFIED,
                BY_COMPANION,
                ASSIGNED_COMPANION);
        rows.guarded(
                SELF_PAID,
                IN_VERIFICATION,
                ApplicationAction.VERIFY,
                LP3H_CHECK,
                ApplicationEvents.VERIFIED,
                BY_COMPANION,
                ASSIGNED_COMPANION);
        rows.guarded(
                BOTH,
                IN_VERIFICATION,
                ApplicationAction.RETURN,
                RETURNED,
                ApplicationEvents.RETURNED,
                BY_COMPANION,
                ASSIGNED_COMPANION);
        rows.add(
                SELF_PAID,
                LP3H_CHECK,
                ApplicationAction.CHECK_BY_LP3H,
                AWAITING_PAYMENT,
                ApplicationEvents.CHECKED_BY_LP3H,
                BY_COORDINATOR);
        rows.add(SELF_PAID, LP3H_CHECK, ApplicationAction.RETURN, RETURNED, ApplicationEvents.RETURNED, BY_COORDINATOR);
        rows.add(SELF_PAID, AWAITING_PAYMENT, ApplicationAction.PAY, VERIFIED, ApplicationEvents.PAID, BY_ISSUER);
        for (ApplicationStatus from : List.of(RETURNED, RETURNED_BY_FATWA)) {
            rows.add(BOTH, from, ApplicationAction.RESUBMIT, IN_VERIFICATION, ApplicationEvents.RESUBMITTED, FILERS);
            rows.add(BOTH, from, ApplicationAction.CANCEL_NO_ANSWER, CANCELLED, ApplicationEvents.CANCELLED, BY_SYSTEM);
            rows.add(
                    BOTH,
                    from,
                    ApplicationAction.CANCEL_THIRD_RETURN,
                    CANCELLED,
                    ApplicationEvents.CANCELLED,
                    BY_SYSTEM);
        }
    }

    private static void decision(TransitionRows rows) {
        rows.guarded(
                BOTH,
                VERIFIED,
                ApplicationAction.REGISTER,
                REGISTERED,
                ApplicationEvents.REGISTERED,
                BY_ISSUER,
                SIHALAL_NUMBER);
        for (ApplicationStatus from : List.of(VERIFIED, REGISTERED)) {
            rows.add(BOTH, from, ApplicationAction.RETURN, RETURNED, ApplicationEvents.RETURNED, BY_ISSUER);
        }
        rows.add(BOTH, REGISTERED, ApplicationAction.DECIDE_HALAL, DECIDED, ApplicationEvents.DECIDED_HALAL, BY_FATWA);
        rows.add(
                BOTH,
                REGISTERED,
                ApplicationAction.RETURN_BY_FATWA,
                RETURNED_BY_FATWA,
                ApplicationEvents.RETURNED_BY_FATWA,
                BY_FATWA);
        rows.add(BOTH, REGISTERED, ApplicationAction.REJECT, REJECTED, ApplicationEvents.REJECTED, BY_FATWA);
        rows.add(BOTH, DECIDED, ApplicationAction.ISSUE, CERTIFIED, ApplicationEvents.CERTIFIED, BY_ISSUER);
        rows.add(
                BOTH, DECIDED, ApplicationAction.RECORD_CERTIFICATE, CERTIFIED, ApplicationEvents.CERTIFIED, BY_ISSUER);
    }

    /** Named actions that put something right and leave the file where it is. */
    private static void corrections(TransitionRows rows) {
        for (ApplicationStatus at : List.of(REGISTERED, DECIDED)) {
            rows.add(BOTH, at, ApplicationAction.CORRECT_PRODUCT_NAME, at, ApplicationEvents.CORRECTED, BY_ISSUER);
        }
        rows.add(
                List.of(Channel.values()),
                CERTIFIED,
                ApplicationAction.CORRECT_CERTIFICATE,
                CERTIFIED,
                ApplicationEvents.CORRECTED,
                BY_ISSUER);
    }

    private static void endings(TransitionRows rows) {
        // Cancelled there, whoever did it: our file of it has nothing to wait for.
        for (ApplicationStatus from : List.of(
                AWAITING_COMPANION, IN_VERIFICATION, VERIFIED, REGISTERED, DECIDED, RETURNED, RETURNED_BY_FATWA)) {
            rows.add(
                    BOTH, from, ApplicationAction.CANCEL_BY_SIHALAL, CANCELLED, ApplicationEvents.CANCELLED, BY_ISSUER);
        }
        for (ApplicationStatus from : List.of(LP3H_CHECK, AWAITING_PAYMENT)) {
            rows.add(
                    SELF_PAID,
                    from,
                    ApplicationAction.CANCEL_BY_SIHALAL,
                    CANCELLED,
                    ApplicationEvents.CANCELLED,
                    BY_ISSUER);
        }
        for (Channel channel : BOTH) {
            for (ApplicationStatus from : ApplicationStatus.values()) {
                if (RegularPathway.STATUSES.contains(from)) {
                    continue;
                }
                boolean own = channel == SELF_DECLARE_SELF_PAID || (from != LP3H_CHECK && from != AWAITING_PAYMENT);
                boolean waits = channel == SELF_DECLARE_FACILITATED || from != WAITLISTED;
                if (from.ended() || from.notFiled() || from == DECIDED || !own || !waits) {
                    continue;
                }
                List<Channel> only = List.of(channel);
                rows.add(only, from, ApplicationAction.WITHDRAW, WITHDRAWN, ApplicationEvents.WITHDRAWN, WITHDRAWERS);
                rows.add(
                        only,
                        from,
                        ApplicationAction.CANCEL_CERTIFIED_ELSEWHERE,
                        CANCELLED,
                        ApplicationEvents.CANCELLED,
                        OFFICERS);
            }
        }
    }

    private static void assignedCompanion(Attempt attempt) {
        String companion = attempt.actor().companion();
        if (companion == null || !companion.equals(attempt.file().companion())) {
            throw ProblemException.of(FilingProblem.NOT_ASSIGNED_COMPANION);
        }
    }

    private static void sihalalNumberKnown(Attempt attempt) {
        if (attempt.file().sihalalNumber() == null) {
            throw ProblemException.of(FilingProblem.SIHALAL_NUMBER_MISSING);
        }
    }
}
