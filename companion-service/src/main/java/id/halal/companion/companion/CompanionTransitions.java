package id.halal.companion.companion;

import id.halal.companion.shared.LifeTable;
import id.halal.companion.shared.LifeTable.Pathway;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;

import java.util.Set;

/** The life of a companion: trained, registered, active; frozen as a sanction, revoked for good (Kep 146/2025, domain.md §7). */
public final class CompanionTransitions {

    private static final Set<String> MANAGERS =
            Set.of(Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN);
    private static final Set<String> SUPERVISORS = Set.of(Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN);

    public static final LifeTable<CompanionStatus, CompanionAction> TABLE = new LifeTable<>(table());

    private CompanionTransitions() {}

    private static TransitionTable<Pathway, CompanionStatus, CompanionAction, Boolean> table() {
        var rows = TransitionTable.<Pathway, CompanionStatus, CompanionAction, Boolean>builder();
        row(rows, CompanionStatus.TRAINED, CompanionAction.REGISTER, CompanionStatus.REGISTERED, MANAGERS);
        row(rows, CompanionStatus.REGISTERED, CompanionAction.ACTIVATE, CompanionStatus.ACTIVE, MANAGERS);
        row(rows, CompanionStatus.REGISTERED, CompanionAction.REVOKE, CompanionStatus.REVOKED, SUPERVISORS);
        row(rows, CompanionStatus.ACTIVE, CompanionAction.FREEZE, CompanionStatus.FROZEN, MANAGERS);
        row(rows, CompanionStatus.ACTIVE, CompanionAction.REVOKE, CompanionStatus.REVOKED, SUPERVISORS);
        row(rows, CompanionStatus.FROZEN, CompanionAction.THAW, CompanionStatus.ACTIVE, MANAGERS);
        row(rows, CompanionStatus.FROZEN, CompanionAction.REVOKE, CompanionStatus.REVOKED, SUPERVISORS);
        return rows.build();
    }

    private static void row(
            TransitionTable.Builder<Pathway, CompanionStatus, CompanionAction, Boolean> rows,
            CompanionStatus from,
            CompanionAction action,
            CompanionStatus to,
            Set<String> roles) {
        EventType<?> event = action == CompanionAction.REGISTER
                ? CompanionEvents.COMPANION_REGISTERED
                : CompanionEvents.COMPANION_CHANGED;
        rows.row(Set.of(Pathway.ALL), from, action, to, event, roles);
    }
}
