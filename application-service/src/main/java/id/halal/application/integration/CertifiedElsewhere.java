package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class CertifiedElsewhere implements EventHandler<CertifiedElsewhereFact> {

    private final Businesses businesses;

    CertifiedElsewhere(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public EventType<CertifiedElsewhereFact> type() {
        return BusinessEvents.CERTIFIED_ELSEWHERE;
    }

    @Override
    public void handle(CertifiedElsewhereFact data, Envelope envelope) {
        businesses.certifiedElsewhere(data.businessId());
    }
}
