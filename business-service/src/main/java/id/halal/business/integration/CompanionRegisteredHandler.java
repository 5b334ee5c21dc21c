package id.halal.business.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** Takes up {@code COMPANION_REGISTERED}. */
@Singleton
class CompanionRegisteredHandler implements EventHandler<CompanionSnapshot> {

    private final CompanionProjection projection;

    CompanionRegisteredHandler(CompanionProjection projection) {
        this.projection = projection;
    }

    @Override
    public EventType<CompanionSnapshot> type() {
        return CompanionEvents.COMPANION_REGISTERED;
    }

    @Override
    public void handle(CompanionSnapshot companion, Envelope envelope) {
        projection.keep(companion);
    }
}
