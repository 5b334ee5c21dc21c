package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** An LP3H is different. */
@Singleton
class Lp3hChangedHandler implements EventHandler<Lp3hSnapshot> {

    private final Lp3hProjection projection;

    Lp3hChangedHandler(Lp3hProjection projection) {
        this.projection = projection;
    }

    @Override
    public EventType<Lp3hSnapshot> type() {
        return CompanionEvents.LP3H_CHANGED;
    }

    @Override
    public void handle(Lp3hSnapshot data, Envelope envelope) {
        projection.keep(data);
    }
}
