package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.Lp3hSnapshot;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class Lp3hRegistered implements EventHandler<Lp3hSnapshot> {

    private final Companions companions;

    Lp3hRegistered(Companions companions) {
        this.companions = companions;
    }

    @Override
    public EventType<Lp3hSnapshot> type() {
        return CompanionEvents.LP3H_REGISTERED;
    }

    @Override
    public void handle(Lp3hSnapshot data, Envelope envelope) {
        companions.keep(data);
    }
}
