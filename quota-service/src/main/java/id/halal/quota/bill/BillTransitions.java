package id.halal.quota.bill;

import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.caller.Role;

import java.util.List;
import java.util.Set;

/** The one table by which a bill's status changes; {@code docs/states/programme-bill.md} is drawn from it. */
final class BillTransitions {

    /** Nothing but the status decides. */
    record Context() {}

    private static final List<BillPathway> ALL = List.of(BillPathway.PROGRAMME_BILL);

    static final TransitionTable<BillPathway, BillStatus, BillAction, Context> TABLE =
            TransitionTable.<BillPathway, BillStatus, BillAction, Context>builder()
                    .row(
                            ALL,
                            BillStatus.ISSUED,
                            BillAction.SETTLE,
                            BillStatus.PAID,
                            QuotaEvents.BILL_PAID,
                            Set.of(Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER))
                    .row(
                            ALL,
                            BillStatus.ISSUED,
                            BillAction.CANCEL,
                            BillStatus.CANCELLED,
                            QuotaEvents.BILL_CANCELLED,
                            // Follows from what an officer does to the programme, whose own table has checked the role.
                            Set.of(TransitionTable.SYSTEM))
                    .build();

    private BillTransitions() {}
}
