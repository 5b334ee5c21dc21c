package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** A business becomes known. */
@Singleton
class BusinessRegisteredHandler implements EventHandler<BusinessSnapshot> {

    private final BusinessProjection projection;

    BusinessRegisteredHandler(BusinessProjection projection) {
        this.projection = projection;
    }

    @Override
    public EventType<BusinessSnapshot> type() {
        return BusinessEvents.REGISTERED;
    }

    @Override
    public void handle(BusinessSnapshot data, Envelope envelope) {
        projection.keep(data);
    }
}
