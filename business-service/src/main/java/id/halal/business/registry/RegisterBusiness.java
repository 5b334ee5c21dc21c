package id.halal.business.registry;

import id.halal.business.integration.KnownCompanions;
import id.halal.business.integration.KnownCompanions.KnownCompanion;
import id.halal.business.oss.NibLookupQueue;
import id.halal.business.person.OwnerData;
import id.halal.contracts.business.BusinessEvents;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Registers a business. Its owner owns it, a companion works with it from the start, an officer registers only inside his own
 * regions. OSS is asked later, by a queue: no outage of OSS stops a registration.
 */
@Singleton
class RegisterBusiness {

    private final BusinessRules rules;
    private final Businesses businesses;
    private final BusinessCompanions attachments;
    private final OwnerData owners;
    private final KnownCompanions companions;
    private final NibLookupQueue lookups;

    RegisterBusiness(
            BusinessRules rules,
            Businesses businesses,
            BusinessCompanions attachments,
            OwnerData owners,
            KnownCompanions companions,
            NibLookupQueue lookups) {
        this.rules = rules;
        this.businesses = businesses;
        this.attachments = attachments;
        this.owners = owners;
        this.companions = companions;
        this.lookups = lookups;
    }

    /**
     * @param subject who asks
     * @throws ProblemException 422 with every wrong field; 409 {@code DUPLICATE} for a known NIB; 409 {@code NOT_YET} for a companion we
     *     have not heard of
     */
    Business register(CallerScope scope, String subject, BusinessForm form, Clock clock) {
        Instant now = clock.instant();
        BusinessData data = rules.check(form, Set.of());
        OfficerRegions.require(scope, data.place());
        Business.Registrar registrar = registrar(scope, subject);
        Business business = Business.register(Ids.next(), Ids.next(), data, registrar, now);
        businesses.add(business);
        if (!registrar.companions().isEmpty()) {
            attachments.first(
                    business,
                    registrar.companions().getFirst(),
                    registrar.lp3hRegistrations().getFirst());
        }
        owners.store(business.id(), business.ownerPerson(), data.personal());
        businesses.tell(BusinessEvents.REGISTERED, business);
        lookups.enqueue(business, subject);
        return business;
    }

    private Business.Registrar registrar(CallerScope scope, String subject) {
        return switch (scope) {
            case CallerScope.Owner(var owner) -> new Business.Registrar(subject, owner, List.of(), List.of());
            case CallerScope.Companion(var registration) -> {
                KnownCompanion companion = companions.active(registration);
                yield new Business.Registrar(
                        subject, null, List.of(companion.registration()), List.of(companion.lp3hRegistration()));
            }
            default -> new Business.Registrar(subject, null, List.of(), List.of());
        };
    }
}
