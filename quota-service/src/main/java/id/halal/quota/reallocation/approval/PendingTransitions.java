package id.halal.quota.reallocation.approval;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.PendingOperationFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.reallocation.Officers;
import id.halal.quota.reallocation.ReallocationError;

import java.util.List;

/** The one table by which a pending operation's status changes; {@code docs/states/pending-operation.md} is drawn from it. */
final class PendingTransitions {

    /** What the guards look at: token subjects. */
    record Context(String proposer, String caller) {
        boolean isSamePerson() {
            return proposer.equals(caller);
        }
    }

    private static final Guard<Context> ANOTHER_PERSON = new Guard<>("another person than the proposer", context -> {
        if (context.isSamePerson()) {
            throw ProblemException.of(ReallocationError.SAME_PERSON);
        }
    });
    private static final Guard<Context> THE_PROPOSER = new Guard<>("the proposer", context -> {
        if (!context.isSamePerson()) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
    });

    static final TransitionTable<PendingPathway, PendingStatus, PendingAction, Context> TABLE = table();

    private PendingTransitions() {}

    /** The event that tells an action; one for each. */
    static EventType<PendingOperationFact> event(PendingAction action) {
        return switch (action) {
            case APPROVE -> QuotaEvents.OPERATION_APPROVED;
            case REJECT -> QuotaEvents.OPERATION_REJECTED;
            case WITHDRAW -> QuotaEvents.OPERATION_WITHDRAWN;
        };
    }

    private static TransitionTable<PendingPathway, PendingStatus, PendingAction, Context> table() {
        var rows = TransitionTable.<PendingPathway, PendingStatus, PendingAction, Context>builder();
        row(rows, PendingAction.APPROVE, PendingStatus.APPROVED, ANOTHER_PERSON);
        row(rows, PendingAction.REJECT, PendingStatus.REJECTED, ANOTHER_PERSON);
        row(rows, PendingAction.WITHDRAW, PendingStatus.WITHDRAWN, THE_PROPOSER);
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<PendingPathway, PendingStatus, PendingAction, Context> rows,
            PendingAction action,
            PendingStatus to,
            Guard<Context> guard) {
        rows.row(
                List.of(PendingPathway.TWO_PERSONS),
                PendingStatus.PROPOSED,
                action,
                to,
                event(action),
                Officers.ROLES,
                List.of(guard));
    }
}
