package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class ProgrammeClosed implements EventHandler<ProgrammeSnapshot> {

    private final Programmes programmes;

    ProgrammeClosed(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public EventType<ProgrammeSnapshot> type() {
        return QuotaEvents.PROGRAMME_CLOSED;
    }

    @Override
    public void handle(ProgrammeSnapshot data, Envelope envelope) {
        programmes.keep(data);
    }
}
