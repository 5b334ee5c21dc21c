package id.halal.business.consent;

import id.halal.business.registry.Business;
import id.halal.business.registry.BusinessCompanions;
import id.halal.business.registry.Businesses;
import id.halal.contracts.business.BusinessSnapshot;
import jakarta.inject.Singleton;

import java.time.Instant;

/** What the end of a consent means: without another live one the companion works with the business no more. */
@Singleton
class EndOfConsent {

    private final Businesses businesses;
    private final BusinessCompanions attachments;
    private final Consents consents;

    EndOfConsent(Businesses businesses, BusinessCompanions attachments, Consents consents) {
        this.businesses = businesses;
        this.attachments = attachments;
        this.consents = consents;
    }

    void apply(Business business, Consent ended, Instant now) {
        if (consents.hasLive(business.id(), ended.companionRegistration(), now)) {
            return;
        }
        BusinessSnapshot before = business.snapshot();
        if (attachments.detach(business, ended.companionRegistration())) {
            businesses.save(business);
            businesses.tellChanged(before, business);
        }
    }
}
