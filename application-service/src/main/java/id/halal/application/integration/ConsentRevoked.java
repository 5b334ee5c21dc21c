package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.ConsentFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class ConsentRevoked implements EventHandler<ConsentFact> {

    private final Businesses businesses;

    ConsentRevoked(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public EventType<ConsentFact> type() {
        return BusinessEvents.CONSENT_REVOKED;
    }

    @Override
    public void handle(ConsentFact data, Envelope envelope) {
        businesses.keep(data);
    }
}
