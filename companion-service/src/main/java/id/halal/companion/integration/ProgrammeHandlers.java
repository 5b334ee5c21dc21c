package id.halal.companion.integration;

import id.halal.companion.fee.FeeLedger;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.ProgrammeSnapshot;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Programmes matter here for what they pay: each snapshot of one is kept. */
class ProgrammeHandlers {

    private record ProgrammeHandler(EventType<ProgrammeSnapshot> type, FeeLedger fees)
            implements EventHandler<ProgrammeSnapshot> {

        @Override
        public void handle(ProgrammeSnapshot data, Envelope envelope) {
            fees.programmeTold(data);
        }
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeSnapshot> programmeCreated(FeeLedger fees) {
        return new ProgrammeHandler(QuotaEvents.PROGRAMME_CREATED, fees);
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeSnapshot> programmeActivated(FeeLedger fees) {
        return new ProgrammeHandler(QuotaEvents.PROGRAMME_ACTIVATED, fees);
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeSnapshot> programmeChanged(FeeLedger fees) {
        return new ProgrammeHandler(QuotaEvents.PROGRAMME_CHANGED, fees);
    }

    @Produces
    @Singleton
    EventHandler<ProgrammeSnapshot> programmeClosed(FeeLedger fees) {
        return new ProgrammeHandler(QuotaEvents.PROGRAMME_CLOSED, fees);
    }
}
