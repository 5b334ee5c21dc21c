package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** A running file was brought in. Its unit was held before it was there: no second claim comes of it. */
@Singleton
class TakenOverHandler implements EventHandler<ApplicationFact> {

    private final ApplicationEnds ends;
    private final BusinessProjection businesses;

    TakenOverHandler(ApplicationEnds ends, BusinessProjection businesses) {
        this.ends = ends;
        this.businesses = businesses;
    }

    @Override
    public EventType<ApplicationFact> type() {
        return ApplicationEvents.TAKEN_OVER;
    }

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        if ("CERTIFIED".equals(data.to())) {
            businesses.certified(data.businessId(), data.regencyCode());
            ends.certified(data);
        } else if ("REJECTED".equals(data.to()) || "CANCELLED".equals(data.to())) {
            ends.ended(data);
        }
    }
}
