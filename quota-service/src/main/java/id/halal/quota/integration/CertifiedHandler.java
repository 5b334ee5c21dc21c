package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.quota.claim.EndClaim;
import jakarta.inject.Singleton;

/** A certificate uses the unit up. */
@Singleton
class CertifiedHandler implements EventHandler<ApplicationFact> {

    private final EndClaim endClaim;

    CertifiedHandler(EndClaim endClaim) {
        this.endClaim = endClaim;
    }

    @Override
    public EventType<ApplicationFact> type() {
        return ApplicationEvents.CERTIFIED;
    }

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        if (data.channel().facilitated()) {
            endClaim.issue(data.applicationId());
        }
    }
}
