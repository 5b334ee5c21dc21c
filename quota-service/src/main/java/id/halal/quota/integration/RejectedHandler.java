package id.halal.quota.integration;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.ApplicationFact;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.quota.claim.EndClaim;
import id.halal.quota.claim.QuotaCode;
import jakarta.inject.Singleton;

/** The fatwa session refused: the unit is free again. */
@Singleton
class RejectedHandler implements EventHandler<ApplicationFact> {

    private final EndClaim endClaim;
    private final ApplicationEnds ends;

    RejectedHandler(EndClaim endClaim, ApplicationEnds ends) {
        this.endClaim = endClaim;
        this.ends = ends;
    }

    @Override
    public EventType<ApplicationFact> type() {
        return ApplicationEvents.REJECTED;
    }

    @Override
    public void handle(ApplicationFact data, Envelope envelope) {
        ends.ended(data);
        endClaim.release(data.applicationId(), QuotaCode.QUOTA_APPLICATION_REJECTED);
    }
}
