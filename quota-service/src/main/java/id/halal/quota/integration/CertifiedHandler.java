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
    private final ApplicationEnds ends;
    private final BusinessProjection businesses;

    CertifiedHandler(EndClaim endClaim, ApplicationEnds ends, BusinessProjection businesses) {
        this.endClaim = endClaim;
        this.ends = ends;
        this.businesses = businesses;
    }

    @Override
    public EventType<ApplicationFact> type() {
        return ApplicationEvents.CERTIFIED;
    }

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        businesses.certified(data.businessId(), data.regencyCode());
        if (data.channel().facilitated()) {
            ends.certified(data);
            endClaim.issue(data.applicationId());
        }
    }
}
