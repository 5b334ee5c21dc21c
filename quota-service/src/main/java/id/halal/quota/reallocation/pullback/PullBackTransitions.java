package id.halal.quota.reallocation.pullback;

import id.halal.contracts.EventType;
import id.halal.contracts.quota.PullBackFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.Transition;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.quota.reallocation.Officers;

import java.util.List;
import java.util.Set;

/** The one table by which a pull-back's status changes; {@code docs/states/pull-back.md} is drawn from it. */
final class PullBackTransitions {

    static final Set<String> SYSTEM = Set.of(TransitionTable.SYSTEM);
    static final TransitionTable<PullBackPathway, PullBackStatus, PullBackAction, Boolean> TABLE = table();

    private PullBackTransitions() {}

    static PullBackStatus require(PullBackStatus from, PullBackAction action, Set<String> roles) {
        Transition<PullBackPathway, PullBackStatus, PullBackAction, Boolean> row =
                TABLE.require(PullBackPathway.CUT_OVER, from, action, roles, true);
        return row.to();
    }

    /** The event that tells an action. */
    static EventType<PullBackFact> event(PullBackAction action) {
        return switch (action) {
            case EXECUTE -> QuotaEvents.PULL_BACK_EXECUTED;
            case CANCEL, LAPSE -> QuotaEvents.PULL_BACK_CANCELLED;
        };
    }

    private static TransitionTable<PullBackPathway, PullBackStatus, PullBackAction, Boolean> table() {
        var rows = TransitionTable.<PullBackPathway, PullBackStatus, PullBackAction, Boolean>builder();
        row(rows, PullBackAction.EXECUTE, PullBackStatus.EXECUTED, SYSTEM);
        row(rows, PullBackAction.CANCEL, PullBackStatus.CANCELLED, Officers.ROLES);
        row(rows, PullBackAction.LAPSE, PullBackStatus.CANCELLED, SYSTEM);
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<PullBackPathway, PullBackStatus, PullBackAction, Boolean> rows,
            PullBackAction action,
            PullBackStatus to,
            Set<String> roles) {
        rows.row(List.of(PullBackPathway.CUT_OVER), PullBackStatus.PLANNED, action, to, event(action), roles);
    }
}
