package id.halal.quota.reallocation.replacement;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.TransitionTable;

import java.util.List;
import java.util.Set;

/** The one table by which a replacement's status changes; {@code docs/states/replacement.md} is drawn from it. */
final class ReplacementTransitions {

    private static final Set<String> SYSTEM = Set.of(TransitionTable.SYSTEM);
    static final TransitionTable<ReplacementPathway, ReplacementStatus, ReplacementAction, Boolean> TABLE = table();

    private ReplacementTransitions() {}

    static ReplacementStatus require(ReplacementStatus from, ReplacementAction action) {
        return TABLE.require(ReplacementPathway.SUCCESSION, from, action, SYSTEM, true)
                .to();
    }

    private static TransitionTable<ReplacementPathway, ReplacementStatus, ReplacementAction, Boolean> table() {
        var rows = TransitionTable.<ReplacementPathway, ReplacementStatus, ReplacementAction, Boolean>builder();
        row(rows, ReplacementAction.RESERVE, ReplacementStatus.RESERVED);
        row(rows, ReplacementAction.PASS_ON, ReplacementStatus.PASSED_ON);
        row(rows, ReplacementAction.LAPSE, ReplacementStatus.LAPSED);
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<ReplacementPathway, ReplacementStatus, ReplacementAction, Boolean> rows,
            ReplacementAction action,
            ReplacementStatus to) {
        rows.row(
                List.of(ReplacementPathway.SUCCESSION),
                ReplacementStatus.RECORDED,
                action,
                to,
                QuotaEvents.REPLACEMENT_SETTLED,
                SYSTEM);
    }
}
