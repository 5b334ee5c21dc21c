package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

/** A development was certified: its certificate takes the place of the one it adds products to. */
@Singleton
public class Supersession {

    private final StandingStore store;
    private final StandingChange change;

    Supersession(StandingStore store, StandingChange change) {
        this.store = store;
        this.change = change;
    }

    /**
     * In the transaction that issues or records the newer one.
     *
     * @throws ProblemException 404 when the older one is not known to this caller, 409 when it is not VALID any more
     */
    public void supersede(String older, String newer, Actor actor) {
        Standing standing = store.locked(older).orElseThrow(ProblemException::notFound);
        change.apply(standing, StandingAction.SUPERSEDE, actor, null, newer);
    }
}
