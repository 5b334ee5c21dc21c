package id.halal.application.registration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.FilingProblem;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Ends a file whose business turned out to be certified already; its unit goes to another. */
@Singleton
class CancelCertifiedElsewhere {

    private final StatusChange change;
    private final Businesses businesses;

    CancelCertifiedElsewhere(StatusChange change, Businesses businesses) {
        this.change = change;
        this.businesses = businesses;
    }

    Application cancel(UUID id, String reason, Actor actor, ExpectedVersion version) {
        Application file = change.locked(id);
        StatusChange.Step step = change.require(file, ApplicationAction.CANCEL_CERTIFIED_ELSEWHERE, actor, version);
        if (!businesses
                .find(file.businessId())
                .map(KnownBusiness::certifiedElsewhere)
                .orElse(false)) {
            throw ProblemException.of(FilingProblem.NOT_CERTIFIED_ELSEWHERE);
        }
        change.apply(step, reason);
        return file;
    }
}
