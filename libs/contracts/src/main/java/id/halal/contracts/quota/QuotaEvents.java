package id.halal.contracts.quota;

import id.halal.contracts.EventType;
import id.halal.contracts.Topic;

import java.util.List;

/**
 * Facts of the quota ledger. Claims have the application as their subject, so that all about a file shares one key; programmes,
 * allocations, pull-backs, increase requests and pending operations have their own id.
 */
public final class QuotaEvents {

    public static final EventType<ClaimFact> CLAIM_GRANTED = of("claim-granted", ClaimFact.class);
    public static final EventType<ClaimFact> CLAIM_WAITLISTED = of("claim-waitlisted", ClaimFact.class);
    public static final EventType<ClaimFact> CLAIM_DENIED = of("claim-denied", ClaimFact.class);
    public static final EventType<ClaimFact> CLAIM_RELEASED = of("claim-released", ClaimFact.class);
    public static final EventType<ClaimFact> CLAIM_ISSUED = of("claim-issued", ClaimFact.class);
    public static final EventType<ObstacleFact> OBSTACLE_REPORTED = of("obstacle-reported", ObstacleFact.class);
    public static final EventType<ObstacleFact> OBSTACLE_RESOLVED = of("obstacle-resolved", ObstacleFact.class);
    public static final EventType<ReconciliationFinding> RECONCILIATION_FAILED =
            of("reconciliation-failed", ReconciliationFinding.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_CREATED =
            of("programme-created", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_ACTIVATED =
            of("programme-activated", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_CHANGED =
            of("programme-changed", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_CLOSED = of("programme-closed", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_SUBMITTED =
            of("programme-submitted", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_RETURNED =
            of("programme-returned", ProgrammeSnapshot.class);
    public static final EventType<ProgrammeSnapshot> PROGRAMME_VERIFIED =
            of("programme-verified", ProgrammeSnapshot.class);
    public static final EventType<BillFact> BILL_ISSUED = of("bill-issued", BillFact.class);
    public static final EventType<BillFact> BILL_PAID = of("bill-paid", BillFact.class);
    public static final EventType<BillFact> BILL_CANCELLED = of("bill-cancelled", BillFact.class);
    public static final EventType<TariffFact> TARIFF_PUBLISHED = of("tariff-published", TariffFact.class);
    public static final EventType<PaymentFact> PAYMENT_RECORDED = of("payment-recorded", PaymentFact.class);
    public static final EventType<PaymentFact> PAYMENT_REVERSED = of("payment-reversed", PaymentFact.class);
    public static final EventType<CeilingFact> CEILING_CHANGED = of("ceiling-changed", CeilingFact.class);
    public static final EventType<YearEndFact> YEAR_END_HOLDS_OPEN = of("year-end-holds-open", YearEndFact.class);
    public static final EventType<ClaimFact> CLAIM_CARRIED = of("claim-carried", ClaimFact.class);
    public static final EventType<AllocationFact> ALLOCATION_CREATED = of("allocation-created", AllocationFact.class);
    public static final EventType<MovementFact> UNITS_MOVED = of("units-moved", MovementFact.class);
    public static final EventType<ReservationFact> RESERVATION_OPENED = of("reservation-opened", ReservationFact.class);
    public static final EventType<ReservationFact> RESERVATION_USED = of("reservation-used", ReservationFact.class);
    public static final EventType<ReservationFact> RESERVATION_EXPIRED =
            of("reservation-expired", ReservationFact.class);
    public static final EventType<ReleaseFact> UNITS_RELEASED = of("units-released", ReleaseFact.class);
    public static final EventType<PullBackFact> PULL_BACK_PLANNED = of("pull-back-planned", PullBackFact.class);
    public static final EventType<PullBackFact> PULL_BACK_NOTICE = of("pull-back-notice", PullBackFact.class);
    public static final EventType<PullBackFact> PULL_BACK_EXECUTED = of("pull-back-executed", PullBackFact.class);
    public static final EventType<PullBackFact> PULL_BACK_CANCELLED = of("pull-back-cancelled", PullBackFact.class);
    public static final EventType<QuotaIncreaseFact> INCREASE_REQUESTED =
            of("increase-requested", QuotaIncreaseFact.class);
    public static final EventType<QuotaIncreaseFact> INCREASE_APPROVED =
            of("increase-approved", QuotaIncreaseFact.class);
    public static final EventType<QuotaIncreaseFact> INCREASE_REJECTED =
            of("increase-rejected", QuotaIncreaseFact.class);
    public static final EventType<QuotaIncreaseFact> INCREASE_WITHDRAWN =
            of("increase-withdrawn", QuotaIncreaseFact.class);
    public static final EventType<PendingOperationFact> OPERATION_PROPOSED =
            of("operation-proposed", PendingOperationFact.class);
    public static final EventType<PendingOperationFact> OPERATION_APPROVED =
            of("operation-approved", PendingOperationFact.class);
    public static final EventType<PendingOperationFact> OPERATION_REJECTED =
            of("operation-rejected", PendingOperationFact.class);
    public static final EventType<PendingOperationFact> OPERATION_WITHDRAWN =
            of("operation-withdrawn", PendingOperationFact.class);
    public static final EventType<ReplacementFact> REPLACEMENT_RECORDED =
            of("replacement-recorded", ReplacementFact.class);
    public static final EventType<ReplacementFact> REPLACEMENT_SETTLED =
            of("replacement-settled", ReplacementFact.class);

    public static final List<EventType<?>> ALL = List.of(
            CLAIM_GRANTED,
            CLAIM_WAITLISTED,
            CLAIM_DENIED,
            CLAIM_RELEASED,
            CLAIM_ISSUED,
            OBSTACLE_REPORTED,
            OBSTACLE_RESOLVED,
            RECONCILIATION_FAILED,
            PROGRAMME_CREATED,
            PROGRAMME_ACTIVATED,
            PROGRAMME_CHANGED,
            PROGRAMME_CLOSED,
            PROGRAMME_SUBMITTED,
            PROGRAMME_RETURNED,
            PROGRAMME_VERIFIED,
            BILL_ISSUED,
            BILL_PAID,
            BILL_CANCELLED,
            TARIFF_PUBLISHED,
            PAYMENT_RECORDED,
            PAYMENT_REVERSED,
            CEILING_CHANGED,
            YEAR_END_HOLDS_OPEN,
            CLAIM_CARRIED,
            ALLOCATION_CREATED,
            UNITS_MOVED,
            RESERVATION_OPENED,
            RESERVATION_USED,
            RESERVATION_EXPIRED,
            UNITS_RELEASED,
            PULL_BACK_PLANNED,
            PULL_BACK_NOTICE,
            PULL_BACK_EXECUTED,
            PULL_BACK_CANCELLED,
            INCREASE_REQUESTED,
            INCREASE_APPROVED,
            INCREASE_REJECTED,
            INCREASE_WITHDRAWN,
            OPERATION_PROPOSED,
            OPERATION_APPROVED,
            OPERATION_REJECTED,
            OPERATION_WITHDRAWN,
            REPLACEMENT_RECORDED,
            REPLACEMENT_SETTLED);

    private QuotaEvents() {}

    private static <T> EventType<T> of(String fact, Class<T> data) {
        return new EventType<>("id.halal.quota." + fact + ".v1", Topic.QUOTA, data);
    }
}
