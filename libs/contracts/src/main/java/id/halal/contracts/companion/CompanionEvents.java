package id.halal.contracts.companion;

import id.halal.contracts.EventType;
import id.halal.contracts.Topic;

import java.util.List;

/** Facts about LP3H, companions and their work. */
public final class CompanionEvents {

    public static final EventType<Lp3hSnapshot> LP3H_REGISTERED = of("lp3h-registered", Lp3hSnapshot.class);
    public static final EventType<Lp3hSnapshot> LP3H_CHANGED = of("lp3h-changed", Lp3hSnapshot.class);
    public static final EventType<CompanionSnapshot> COMPANION_REGISTERED =
            of("companion-registered", CompanionSnapshot.class);
    public static final EventType<CompanionSnapshot> COMPANION_CHANGED =
            of("companion-changed", CompanionSnapshot.class);
    public static final EventType<AssignmentFact> ASSIGNMENT_OFFERED = of("assignment-offered", AssignmentFact.class);
    public static final EventType<AssignmentFact> ASSIGNMENT_ACCEPTED = of("assignment-accepted", AssignmentFact.class);
    public static final EventType<AssignmentFact> ASSIGNMENT_DECLINED = of("assignment-declined", AssignmentFact.class);
    public static final EventType<AssignmentFact> ASSIGNMENT_EXPIRED = of("assignment-expired", AssignmentFact.class);
    public static final EventType<AssignmentFact> ASSIGNMENT_ENDED = of("assignment-ended", AssignmentFact.class);
    public static final EventType<FeeFact> FEE_DUE = of("fee-due", FeeFact.class);

    public static final List<EventType<?>> ALL = List.of(
            LP3H_REGISTERED,
            LP3H_CHANGED,
            COMPANION_REGISTERED,
            COMPANION_CHANGED,
            ASSIGNMENT_OFFERED,
            ASSIGNMENT_ACCEPTED,
            ASSIGNMENT_DECLINED,
            ASSIGNMENT_EXPIRED,
            ASSIGNMENT_ENDED,
            FEE_DUE);

    private CompanionEvents() {}

    private static <T> EventType<T> of(String fact, Class<T> data) {
        return new EventType<>("id.halal.companion." + fact + ".v1", Topic.COMPANION, data);
    }
}
