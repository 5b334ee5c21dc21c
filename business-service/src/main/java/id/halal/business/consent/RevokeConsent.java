package id.halal.business.consent;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.contracts.business.BusinessEvents;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes a consent back. Unless another one lives, the companion does not see the business from this instant on. */
@Singleton
class RevokeConsent {

    private final Businesses businesses;
    private final Consents consents;
    private final EndOfConsent end;
    private final DueFacts dueFacts;

    RevokeConsent(Businesses businesses, Consents consents, EndOfConsent end, DueFacts dueFacts) {
        this.businesses = businesses;
        this.consents = consents;
        this.end = end;
        this.dueFacts = dueFacts;
    }

    /** @throws ProblemException 404; 409 {@code ILLEGAL_ACTION} when it does not live any more */
    Consent revoke(String subject, UUID businessId, UUID id, @Nullable String reason, Instant now) {
        Business business = businesses.lock(businessId);
        Consent consent = consents.get(businessId, id);
        ConsentStatus status = consent.status(now);
        if (status != ConsentStatus.LIVE) {
            throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, "revoke", status.name())
                    .with("state", status.name())
                    .with("allowedActions", List.of());
        }
        consent.revoke(subject, reason, now);
        dueFacts.cancel(id, ConsentEndHandler.KIND);
        consents.tell(BusinessEvents.CONSENT_REVOKED, business, consent);
        end.apply(business, consent, now);
        return consent;
    }
}
