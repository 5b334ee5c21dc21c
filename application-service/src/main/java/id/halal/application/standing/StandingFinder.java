package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Locale;

/** Finds a certificate for those who may see its file. */
@Singleton
class StandingFinder {

    private final StandingStore store;
    private final ApplicationFinder files;

    StandingFinder(StandingStore store, ApplicationFinder files) {
        this.store = store;
        this.files = files;
    }

    /** @throws ProblemException 404 when the number is unknown or its file outside the scope */
    Standing get(CallerScope scope, String number) {
        Standing standing = store.find(canonical(number)).orElseThrow(ProblemException::notFound);
        files.get(scope, standing.applicationId());
        return standing;
    }

    /** The same, locked. */
    Standing forChange(CallerScope scope, String number) {
        Standing standing = store.locked(canonical(number)).orElseThrow(ProblemException::notFound);
        files.get(scope, standing.applicationId());
        return standing;
    }

    StandingView view(CallerScope scope, String number, Actor actor) {
        Standing standing = get(scope, number);
        return new StandingView(
                standing.number(),
                standing.applicationId(),
                standing.status(),
                standing.version(),
                standing.supersededBy(),
                store.open(standing.number()).orElse(null),
                StandingTransitions.TABLE.allowedActions(standing.mode(), standing.status(), actor.roles()).stream()
                        .filter(action -> action != StandingAction.SUPERSEDE)
                        .toList(),
                store.history(standing.number()));
    }

    private static String canonical(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
