package id.halal.application.sihalal;

import id.halal.application.filing.StatusChange;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** What is read and done about one file at SIHALAL. */
@Singleton
class SihalalWork {

    private final SihalalFinder finder;
    private final EnterPortalStatus enter;
    private final StatusChange change;
    private final SihalalLookups lookups;

    SihalalWork(SihalalFinder finder, EnterPortalStatus enter, StatusChange change, SihalalLookups lookups) {
        this.finder = finder;
        this.enter = enter;
        this.change = change;
        this.lookups = lookups;
    }

    SihalalFinder finder() {
        return finder;
    }

    EnterPortalStatus enter() {
        return enter;
    }

    /** @throws ProblemException 404 outside the scope, 409 before the file has its number */
    void askNow(UUID id) {
        change.locked(id);
        if (!lookups.askNow(id)) {
            throw ProblemException.of(SihalalProblem.SIHALAL_NUMBER_NOT_RECORDED);
        }
    }
}
