package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

/** A companion becomes known. */
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
    public void handle(CompanionSnapshot data, Envelope envelope) {
        projection.keep(data);
    }
}
