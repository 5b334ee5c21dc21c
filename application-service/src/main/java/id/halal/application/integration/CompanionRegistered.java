package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class CompanionRegistered implements EventHandler<CompanionSnapshot> {

    private final Companions companions;

    CompanionRegistered(Companions companions) {
        this.companions = companions;
    }

    @Override
    public EventType<CompanionSnapshot> type() {
        return CompanionEvents.COMPANION_REGISTERED;
    }

    @Override
    public void handle(CompanionSnapshot data, Envelope envelope) {
        companions.keep(data);
    }
}
