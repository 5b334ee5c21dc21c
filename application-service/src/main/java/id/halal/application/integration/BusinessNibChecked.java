package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class BusinessNibChecked implements EventHandler<BusinessSnapshot> {

    private final Businesses businesses;

    BusinessNibChecked(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public EventType<BusinessSnapshot> type() {
        return BusinessEvents.NIB_CHECKED;
    }

    @Override
    public void handle(BusinessSnapshot data, Envelope envelope) {
        businesses.keep(data);
    }
}
