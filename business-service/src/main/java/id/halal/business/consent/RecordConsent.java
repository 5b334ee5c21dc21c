package id.halal.business.consent;

import id.halal.business.integration.KnownCompanions;
import id.halal.business.integration.KnownCompanions.KnownCompanion;
import id.halal.business.registry.Business;
import id.halal.business.registry.BusinessCompanions;
import id.halal.business.registry.Businesses;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.time.Ids;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Records a consent and lets the companion and his LP3H see the business. */
@Singleton
class RecordConsent {

    private final Businesses businesses;
    private final BusinessCompanions attachments;
    private final Consents consents;
    private final ConsentRules rules;
    private final KnownCompanions companions;
    private final DueFacts dueFacts;

    RecordConsent(
            Businesses businesses,
            BusinessCompanions attachments,
            Consents consents,
            ConsentRules rules,
            KnownCompanions companions,
            DueFacts dueFacts) {
        this.businesses = businesses;
        this.attachments = attachments;
        this.consents = consents;
        this.rules = rules;
        this.companions = companions;
        this.dueFacts = dueFacts;
    }

    /**
     * @throws ProblemException 404 outside the scope; 403 {@code CONSENT_FOR_OTHER_COMPANION}, {@code COMPANION_NOT_ACTIVE}; 422 with
     *     every broken rule; 409 {@code NOT_YET} for a companion we have not heard of
     */
    Consent record(CallerScope scope, String subject, UUID id, ConsentForm form, Instant now) {
        Business business = businesses.lock(id);
        String registration = form.companionRegistration();
        if (scope instanceof CallerScope.Companion(var own) && !own.equals(registration)) {
            throw ProblemException.of(ConsentError.CONSENT_FOR_OTHER_COMPANION);
        }
        boolean wordingKnown = consents.knowsWording(form.wordingVersion(), form.language());
        Consent.Terms terms = rules.check(scope, form, wordingKnown);
        KnownCompanion companion = companions.active(registration);

        Consent consent = Consent.record(Ids.next(), id, companion.registration(), companion.lp3hRegistration(), terms)
                .takenBy(subject, now);
        consents.add(consent, ConsentRules.witness(form));
        dueFacts.schedule(consent.id(), ConsentEndHandler.KIND, terms.validUntil());
        consents.tell(BusinessEvents.CONSENT_RECORDED, business, consent);

        BusinessSnapshot before = business.snapshot();
        if (attachments.attach(business, companion.registration(), companion.lp3hRegistration())) {
            businesses.save(business);
            businesses.tellChanged(before, business);
        }
        return consent;
    }
}
