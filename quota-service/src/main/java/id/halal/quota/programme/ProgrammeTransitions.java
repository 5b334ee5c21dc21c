package id.halal.quota.programme;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The one table by which a programme's status changes; {@code docs/states/programme.md} is drawn from it. See ADR 0010. */
final class ProgrammeTransitions {

    /**
     * What the guards look at.
     *
     * @param actor who acts now
     * @param makers who prepared and who submitted the programme
     * @param billPaid whether its bill is paid in full
     * @param undecidedHolds units held by running files, from the last day on; 0 before, when they may stay
     */
    record Context(
            LocalDate today,
            LocalDate endsOn,
            String actor,
            Set<String> makers,
            boolean billPaid,
            long undecidedHolds) {}

    private static final Set<String> OFFICERS =
            Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER);
    private static final Set<String> VERIFIERS = Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER);
    private static final List<ProgrammePathway> ALL = List.of(ProgrammePathway.values());
    private static final List<ProgrammePathway> SELF_RUN = List.of(ProgrammePathway.SELF_RUN);
    private static final List<ProgrammePathway> BILLED = List.of(ProgrammePathway.BILLED);

    private static final Guard<Context> NOT_PAST = new Guard<>("last day not past", context -> {
        if (context.today().isAfter(context.endsOn())) {
            throw ProblemException.of(
                    ProgrammeError.PROGRAMME_PAST, context.endsOn().toString());
        }
    });
    private static final Guard<Context> SECOND_PERSON = new Guard<>("neither its maker nor its submitter", context -> {
        if (context.makers().contains(context.actor())) {
            throw ProblemException.of(ProgrammeError.VERIFIER_IS_MAKER);
        }
    });
    private static final Guard<Context> BILL_PAID = new Guard<>("bill paid", context -> {
        if (!context.billPaid()) {
            throw ProblemException.of(ProgrammeError.BILL_UNPAID);
        }
    });
    /** During the year running files keep their units in a closed programme; at its end somebody must decide about each. */
    private static final Guard<Context> HOLDS_DECIDED = new Guard<>("no open holds from the last day on", context -> {
        if (context.undecidedHolds() > 0) {
            throw ProblemException.of(ProgrammeError.HOLDS_UNDECIDED, context.undecidedHolds())
                    .with("openHolds", context.undecidedHolds());
        }
    });

    static final TransitionTable<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> TABLE = table();

    private ProgrammeTransitions() {}

    private static TransitionTable<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> table() {
        TransitionTable.Builder<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> rows =
                TransitionTable.builder();
        rows.row(
                ALL,
                ProgrammeStatus.DRAFT,
                ProgrammeAction.SUBMIT,
                ProgrammeStatus.SUBMITTED,
                QuotaEvents.PROGRAMME_SUBMITTED,
                OFFICERS,
                List.of(NOT_PAST));
        rows.row(
                ALL,
                ProgrammeStatus.SUBMITTED,
                ProgrammeAction.VERIFY,
                ProgrammeStatus.VERIFIED,
                QuotaEvents.PROGRAMME_VERIFIED,
                VERIFIERS,
                List.of(NOT_PAST, SECOND_PERSON));
        for (ProgrammeStatus from : List.of(ProgrammeStatus.SUBMITTED, ProgrammeStatus.VERIFIED)) {
            rows.row(
                    ALL,
                    from,
                    ProgrammeAction.RETURN,
                    ProgrammeStatus.DRAFT,
                    QuotaEvents.PROGRAMME_RETURNED,
                    VERIFIERS);
        }
        activation(rows, SELF_RUN, ProgrammeStatus.DRAFT, List.of(NOT_PAST));
        activation(rows, SELF_RUN, ProgrammeStatus.VERIFIED, List.of(NOT_PAST));
        activation(rows, BILLED, ProgrammeStatus.VERIFIED, List.of(NOT_PAST, BILL_PAID));
        for (ProgrammeStatus from :
                List.of(ProgrammeStatus.DRAFT, ProgrammeStatus.SUBMITTED, ProgrammeStatus.VERIFIED)) {
            closing(rows, from, List.of());
        }
        closing(rows, ProgrammeStatus.ACTIVE, List.of(HOLDS_DECIDED));
        rows.row(
                ALL,
                ProgrammeStatus.ACTIVE,
                ProgrammeAction.END,
                ProgrammeStatus.CLOSED,
                QuotaEvents.PROGRAMME_CLOSED,
                Set.of(TransitionTable.SYSTEM),
                List.of(HOLDS_DECIDED));
        return rows.build();
    }

    private static void activation(
            TransitionTable.Builder<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> rows,
            List<ProgrammePathway> pathways,
            ProgrammeStatus from,
            List<Guard<Context>> guards) {
        rows.row(
                pathways,
                from,
                ProgrammeAction.ACTIVATE,
                ProgrammeStatus.ACTIVE,
                QuotaEvents.PROGRAMME_ACTIVATED,
                OFFICERS,
                guards);
    }

    private static void closing(
            TransitionTable.Builder<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> rows,
            ProgrammeStatus from,
            List<Guard<Context>> guards) {
        rows.row(
                ALL,
                from,
                ProgrammeAction.CLOSE,
                ProgrammeStatus.CLOSED,
                QuotaEvents.PROGRAMME_CLOSED,
                OFFICERS,
                guards);
    }
}
