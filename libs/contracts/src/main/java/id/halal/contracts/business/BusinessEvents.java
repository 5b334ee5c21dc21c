package id.halal.contracts.business;

import id.halal.contracts.EventType;
import id.halal.contracts.Topic;

import java.util.List;

/** Facts about businesses; the subject is always the business. */
public final class BusinessEvents {

    public static final EventType<BusinessSnapshot> REGISTERED = of("registered", BusinessSnapshot.class);
    public static final EventType<BusinessSnapshot> CHANGED = of("changed", BusinessSnapshot.class);
    public static final EventType<BusinessSnapshot> NIB_CHECKED = of("nib-checked", BusinessSnapshot.class);
    public static final EventType<ConsentFact> CONSENT_RECORDED = of("consent-recorded", ConsentFact.class);
    public static final EventType<ConsentFact> CONSENT_REVOKED = of("consent-revoked", ConsentFact.class);
    public static final EventType<CertifiedElsewhereFact> CERTIFIED_ELSEWHERE =
            of("certified-elsewhere", CertifiedElsewhereFact.class);

    public static final List<EventType<?>> ALL =
            List.of(REGISTERED, CHANGED, NIB_CHECKED, CONSENT_RECORDED, CONSENT_REVOKED, CERTIFIED_ELSEWHERE);

    private BusinessEvents() {}

    private static <T> EventType<T> of(String fact, Class<T> data) {
        return new EventType<>("id.halal.business." + fact + ".v1", Topic.BUSINESS, data);
    }
}
