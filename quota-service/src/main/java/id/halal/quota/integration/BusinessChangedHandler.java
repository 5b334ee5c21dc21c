package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** A business is different: moved, or certified. */
@Singleton
class BusinessChangedHandler implements EventHandler<BusinessSnapshot> {

    private final BusinessProjection projection;

    BusinessChangedHandler(BusinessProjection projection) {
        this.projection = projection;
    }

    @Override
    public EventType<BusinessSnapshot> type() {
        return BusinessEvents.CHANGED;
    }

    @Override
    public void handle(BusinessSnapshot data, Envelope envelope) {
        projection.keep(data);
    }
}
