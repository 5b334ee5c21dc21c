package id.halal.contracts.quota;

import id.halal.contracts.EventType;
import id.halal.contracts.Topic;

import java.util.List;

/**
 * Facts of the quota ledger. Claims have the application as their subject, so that all about a file shares one key; programmes and
 * allocations have their own id.
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
    public static final EventType<AllocationFact> ALLOCATION_CREATED = of("allocation-created", AllocationFact.class);
    public static final EventType<MovementFact> UNITS_MOVED = of("units-moved", MovementFact.class);
    public static final EventType<ReservationFact> RESERVATION_OPENED = of("reservation-opened", ReservationFact.class);
    public static final EventType<ReservationFact> RESERVATION_USED = of("reservation-used", ReservationFact.class);
    public static final EventType<ReservationFact> RESERVATION_EXPIRED =
            of("reservation-expired", ReservationFact.class);
    public static final EventType<ReleaseFact> UNITS_RELEASED = of("units-released", ReleaseFact.class);

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
            ALLOCATION_CREATED,
            UNITS_MOVED,
            RESERVATION_OPENED,
            RESERVATION_USED,
            RESERVATION_EXPIRED,
            UNITS_RELEASED);

    private QuotaEvents() {}

    private static <T> EventType<T> of(String fact, Class<T> data) {
        return new EventType<>("id.halal.quota." + fact + ".v1", Topic.QUOTA, data);
    }
}
