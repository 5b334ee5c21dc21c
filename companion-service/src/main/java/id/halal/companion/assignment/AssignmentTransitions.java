package id.halal.companion.assignment;

import id.halal.companion.shared.LifeTable;
import id.halal.companion.shared.LifeTable.Pathway;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.AssignmentFact;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;

import java.util.Set;

/** The life of an assignment. */
public final class AssignmentTransitions {

    private static final Set<String> COMPANION = Set.of(Role.COMPANION);
    private static final Set<String> MANAGERS =
            Set.of(Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN);
    private static final Set<String> SYSTEM = Set.of(TransitionTable.SYSTEM);

    public static final LifeTable<AssignmentStatus, AssignmentAction> TABLE = new LifeTable<>(table());

    private AssignmentTransitions() {}

    /** The event that tells an action; one for each. */
    static EventType<AssignmentFact> event(AssignmentAction action) {
        return switch (action) {
            case ACCEPT -> CompanionEvents.ASSIGNMENT_ACCEPTED;
            case DECLINE -> CompanionEvents.ASSIGNMENT_DECLINED;
            case EXPIRE -> CompanionEvents.ASSIGNMENT_EXPIRED;
            case REASSIGN, END -> CompanionEvents.ASSIGNMENT_ENDED;
        };
    }

    private static TransitionTable<Pathway, AssignmentStatus, AssignmentAction, Boolean> table() {
        var rows = TransitionTable.<Pathway, AssignmentStatus, AssignmentAction, Boolean>builder();
        row(rows, AssignmentStatus.OFFERED, AssignmentAction.ACCEPT, AssignmentStatus.ACCEPTED, COMPANION);
        row(rows, AssignmentStatus.OFFERED, AssignmentAction.DECLINE, AssignmentStatus.DECLINED, COMPANION);
        row(rows, AssignmentStatus.OFFERED, AssignmentAction.EXPIRE, AssignmentStatus.EXPIRED, SYSTEM);
        row(rows, AssignmentStatus.OFFERED, AssignmentAction.REASSIGN, AssignmentStatus.ENDED, MANAGERS);
        row(rows, AssignmentStatus.OFFERED, AssignmentAction.END, AssignmentStatus.ENDED, SYSTEM);
        row(rows, AssignmentStatus.ACCEPTED, AssignmentAction.REASSIGN, AssignmentStatus.ENDED, MANAGERS);
        row(rows, AssignmentStatus.ACCEPTED, AssignmentAction.END, AssignmentStatus.ENDED, SYSTEM);
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<Pathway, AssignmentStatus, AssignmentAction, Boolean> rows,
            AssignmentStatus from,
            AssignmentAction action,
            AssignmentStatus to,
            Set<String> roles) {
        rows.row(Set.of(Pathway.ALL), from, action, to, event(action), roles);
    }
}
