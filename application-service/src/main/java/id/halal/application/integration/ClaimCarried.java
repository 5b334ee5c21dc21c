package id.halal.application.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.inbox.EventHandler;
import jakarta.inject.Singleton;

@Singleton
class ClaimCarried implements EventHandler<ClaimFact> {

    private final ClaimOutcomes outcomes;

    ClaimCarried(ClaimOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public EventType<ClaimFact> type() {
        return QuotaEvents.CLAIM_CARRIED;
    }

    @Override
    public void handle(ClaimFact data, Envelope envelope) {
        outcomes.carried(data);
    }
}
