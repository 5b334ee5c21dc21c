package id.halal.quota.programme;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The one table by which a programme's status changes; {@code docs/states/programme.md} is drawn from it. */
final class ProgrammeTransitions {

    /** What the guards look at. */
    record Context(LocalDate today, LocalDate endsOn) {}

    private static final Set<String> OFFICERS =
            Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER);
    private static final List<ProgrammePathway> ALL = List.of(ProgrammePathway.FACILITATION);
    private static final Guard<Context> NOT_PAST = new Guard<>("last day not past", context -> {
        if (context.today().isAfter(context.endsOn())) {
            throw ProblemException.of(
                    ProgrammeError.PROGRAMME_PAST, context.endsOn().toString());
        }
    });

    static final TransitionTable<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context> TABLE =
            TransitionTable.<ProgrammePathway, ProgrammeStatus, ProgrammeAction, Context>builder()
                    .row(
                            ALL,
                            ProgrammeStatus.DRAFT,
                            ProgrammeAction.ACTIVATE,
                            ProgrammeStatus.ACTIVE,
                            QuotaEvents.PROGRAMME_ACTIVATED,
                            OFFICERS,
                            List.of(NOT_PAST))
                    .row(
                            ALL,
                            ProgrammeStatus.DRAFT,
                            ProgrammeAction.CLOSE,
                            ProgrammeStatus.CLOSED,
                            QuotaEvents.PROGRAMME_CLOSED,
                            OFFICERS)
                    .row(
                            ALL,
                            ProgrammeStatus.ACTIVE,
                            ProgrammeAction.CLOSE,
                            ProgrammeStatus.CLOSED,
                            QuotaEvents.PROGRAMME_CLOSED,
                            OFFICERS)
                    .row(
                            ALL,
                            ProgrammeStatus.ACTIVE,
                            ProgrammeAction.END,
                            ProgrammeStatus.CLOSED,
                            QuotaEvents.PROGRAMME_CLOSED,
                            Set.of(TransitionTable.SYSTEM))
                    .build();

    private ProgrammeTransitions() {}
}
