package id.halal.application.draft;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.FilingProblem;
import id.halal.application.integration.BusinessLookup;
import id.halal.application.integration.BusinessLookup.Knowledge;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.Companions;
import id.halal.application.integration.KnownCompanion;
import id.halal.application.integration.LiveConsent;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A companion acts for the owner only with a consent that lives. */
@Singleton
public class OnBehalf {

    /**
     * Who acts, and through which LP3H.
     *
     * @param lp3h that of the companion; absent when the owner acts himself
     */
    public record Acting(Actor actor, @Nullable String lp3h) {}

    private final Businesses businesses;
    private final Companions companions;
    private final DomainClock clock;

    OnBehalf(Businesses businesses, Companions companions, DomainClock clock) {
        this.businesses = businesses;
        this.companions = companions;
        this.clock = clock;
    }

    /** @throws ProblemException 403 {@code COMPANION_FROZEN}, 422 {@code CONSENT_MISSING}, 409 {@code NOT_YET} */
    public Acting of(Application file, Actor actor, Knowledge knowledge) {
        String companion = actor.companion();
        if (companion == null) {
            return new Acting(actor, null);
        }
        Optional<KnownCompanion> known = companions.find(companion);
        if (known.isPresent() && known.get().frozen()) {
            throw ProblemException.of(FilingProblem.COMPANION_FROZEN);
        }
        LiveConsent consent = businesses
                .liveConsent(file.businessId(), companion, clock.instant())
                // Only the business service can say that there is none; while it does not answer, the consent may be on
                // its way.
                .orElseThrow(() -> knowledge == Knowledge.ASKED
                        ? ProblemException.of(FilingProblem.CONSENT_MISSING)
                        : BusinessLookup.notYet(file.businessId()));
        return new Acting(
                actor.onBehalfOf(file.businessId(), consent.id()),
                known.map(KnownCompanion::lp3hRegistration).orElse(consent.lp3hRegistration()));
    }
}
