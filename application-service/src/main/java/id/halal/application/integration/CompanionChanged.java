package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class CompanionChanged implements EventHandler<CompanionSnapshot> {

    private final Companions companions;

    CompanionChanged(Companions companions) {
        this.companions = companions;
    }

    @Override
    public EventType<CompanionSnapshot> type() {
        return CompanionEvents.COMPANION_CHANGED;
    }

    @Override
    public void handle(CompanionSnapshot data, Envelope envelope) {
        companions.keep(data);
    }
}
