package id.halal.quota.reallocation.increase;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.contracts.quota.QuotaIncreaseFact;
import id.halal.platform.data.transition.Guard;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.reallocation.Officers;
import id.halal.quota.reallocation.ReallocationError;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The one table by which an increase request's status changes; {@code docs/states/quota-increase.md} is drawn from it. */
final class IncreaseTransitions {

    /** What the guards look at: token subjects. */
    record Context(String requester, String caller) {
        boolean isSamePerson() {
            return requester.equals(caller);
        }
    }

    static final Set<String> REQUESTERS = requesters();
    private static final Guard<Context> ANOTHER_PERSON = new Guard<>("another person than the requester", context -> {
        if (context.isSamePerson()) {
            throw ProblemException.of(ReallocationError.SAME_PERSON);
        }
    });
    private static final Guard<Context> THE_REQUESTER = new Guard<>("the requester", context -> {
        if (!context.isSamePerson()) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
    });

    static final TransitionTable<IncreasePathway, IncreaseStatus, IncreaseAction, Context> TABLE = table();

    private IncreaseTransitions() {}

    /** The event that tells an action; one for each. */
    static EventType<QuotaIncreaseFact> event(IncreaseAction action) {
        return switch (action) {
            case APPROVE -> QuotaEvents.INCREASE_APPROVED;
            case REJECT -> QuotaEvents.INCREASE_REJECTED;
            case WITHDRAW -> QuotaEvents.INCREASE_WITHDRAWN;
        };
    }

    private static Set<String> requesters() {
        Set<String> roles = new TreeSet<>(Officers.ROLES);
        roles.add(Role.LP3H_COORDINATOR);
        return Set.copyOf(roles);
    }

    /** Units made out of nothing need two persons; units of the parent its officer may hand down alone. */
    private static TransitionTable<IncreasePathway, IncreaseStatus, IncreaseAction, Context> table() {
        var rows = TransitionTable.<IncreasePathway, IncreaseStatus, IncreaseAction, Context>builder();
        for (IncreasePathway pathway : IncreasePathway.values()) {
            List<Guard<Context>> another =
                    pathway == IncreasePathway.FROM_OUTSIDE ? List.of(ANOTHER_PERSON) : List.of();
            row(rows, pathway, IncreaseAction.APPROVE, IncreaseStatus.APPROVED, Officers.ROLES, another);
            row(rows, pathway, IncreaseAction.REJECT, IncreaseStatus.REJECTED, Officers.ROLES, another);
            row(rows, pathway, IncreaseAction.WITHDRAW, IncreaseStatus.WITHDRAWN, REQUESTERS, List.of(THE_REQUESTER));
        }
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<IncreasePathway, IncreaseStatus, IncreaseAction, Context> rows,
            IncreasePathway pathway,
            IncreaseAction action,
            IncreaseStatus to,
            Set<String> roles,
            List<Guard<Context>> guards) {
        rows.row(List.of(pathway), IncreaseStatus.REQUESTED, action, to, event(action), roles, guards);
    }
}
