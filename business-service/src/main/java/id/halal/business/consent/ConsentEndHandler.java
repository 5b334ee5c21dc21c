package id.halal.business.consent;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.UUID;

/** A consent has run out. */
@Singleton
class ConsentEndHandler implements DueHandler {

    static final String KIND = "consent-end";

    private final EntityManager entities;
    private final Businesses businesses;
    private final EndOfConsent end;

    ConsentEndHandler(EntityManager entities, Businesses businesses, EndOfConsent end) {
        this.entities = entities;
        this.businesses = businesses;
        this.end = end;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        Consent consent = entities.find(Consent.class, subject);
        if (consent != null && !consent.isRevoked()) {
            Business business = businesses.lock(consent.businessId());
            end.apply(business, consent, dueAt);
        }
    }
}
