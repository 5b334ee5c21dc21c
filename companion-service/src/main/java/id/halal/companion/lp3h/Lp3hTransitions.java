package id.halal.companion.lp3h;

import id.halal.companion.shared.LifeTable;
import id.halal.companion.shared.LifeTable.Pathway;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;

import java.util.Set;

/** The life of an LP3H. */
public final class Lp3hTransitions {

    private static final Set<Pathway> ALL = Set.of(Pathway.ALL);
    private static final Set<String> SUPERVISORS = Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER);

    public static final LifeTable<Lp3hStatus, Lp3hAction> TABLE =
            new LifeTable<>(TransitionTable.<Pathway, Lp3hStatus, Lp3hAction, Boolean>builder()
                    .row(
                            ALL,
                            Lp3hStatus.ACTIVE,
                            Lp3hAction.FREEZE,
                            Lp3hStatus.FROZEN,
                            CompanionEvents.LP3H_CHANGED,
                            SUPERVISORS)
                    .row(
                            ALL,
                            Lp3hStatus.FROZEN,
                            Lp3hAction.THAW,
                            Lp3hStatus.ACTIVE,
                            CompanionEvents.LP3H_CHANGED,
                            SUPERVISORS)
                    .build());

    private Lp3hTransitions() {}
}
