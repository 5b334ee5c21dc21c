package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** A companion is different: active, frozen, at another LP3H, elsewhere. */
@Singleton
class CompanionChangedHandler implements EventHandler<CompanionSnapshot> {

    private final CompanionProjection projection;

    CompanionChangedHandler(CompanionProjection projection) {
        this.projection = projection;
    }

    @Override
    public EventType<CompanionSnapshot> type() {
        return CompanionEvents.COMPANION_CHANGED;
    }

    @Override
    public void handle(CompanionSnapshot data, Envelope envelope) {
        projection.keep(data);
    }
}
