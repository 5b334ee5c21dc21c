package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationFinder;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

    /** What waits for a second person, the longest waiting first. */
    Page<OpenProposalView> open(CallerScope scope, PageRequest page) {
        UUID after = page.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return Page.of(
                store.allOpen(after, page.fetchSize()),
                page,
                open -> Cursor.of(open.proposal().id()));
    }

    StandingView view(CallerScope scope, String number, Actor actor) {
        Standing standing = get(scope, number);
        Optional<StandingProposalView> open = store.open(standing.number());
        return new StandingView(
                standing.number(),
                standing.applicationId(),
                standing.status(),
                standing.version(),
                standing.supersededBy(),
                open.orElse(null),
                // One proposal at a time: while one waits, nothing else may be proposed.
                open.isPresent()
                        ? List.of()
                        : StandingTransitions.TABLE
                                .allowedActions(standing.mode(), standing.status(), actor.roles())
                                .stream()
                                .filter(action -> action != StandingAction.SUPERSEDE)
                                .toList(),
                store.history(standing.number()));
    }

    private static String canonical(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
