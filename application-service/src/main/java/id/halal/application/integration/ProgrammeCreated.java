package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class ProgrammeCreated implements EventHandler<ProgrammeSnapshot> {

    private final Programmes programmes;

    ProgrammeCreated(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public EventType<ProgrammeSnapshot> type() {
        return QuotaEvents.PROGRAMME_CREATED;
    }

    @Override
    public void handle(ProgrammeSnapshot data, Envelope envelope) {
        programmes.keep(data);
    }
}
