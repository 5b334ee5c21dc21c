package id.halal.application.sihalal;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.Issuer;
import id.halal.application.filing.StatusChange;
import id.halal.application.integration.Businesses;
import id.halal.application.integration.KnownBusiness;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.transition.TransitionTable;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes in what SIHALAL says of a file, whoever brings it: mirrors what is new, moves the file if it may, plans the next question. */
@Singleton
public class LearnStatus {

    /** The job that asks SIHALAL; where BPJPH issues, its answers are the word of all authorities. */
    static final Actor MIRROR = new Actor(
            "sihalal-mirror",
            TransitionTable.SYSTEM,
            Set.of(TransitionTable.SYSTEM, Issuer.ISSUER, Issuer.FATWA, Issuer.INSPECTION),
            null,
            null,
            null);

    private final StatusChange change;
    private final Businesses businesses;
    private final MirroredStatuses statuses;
    private final SihalalLookups lookups;
    private final MoveFile move;
    private final DomainClock clock;

    LearnStatus(
            StatusChange change,
            Businesses businesses,
            MirroredStatuses statuses,
            SihalalLookups lookups,
            MoveFile move,
            DomainClock clock) {
        this.change = change;
        this.businesses = businesses;
        this.statuses = statuses;
        this.lookups = lookups;
        this.move = move;
        this.clock = clock;
    }

    /** SIHALAL itself answered. */
    void answered(Application file, SihalalAnswer answer) {
        boolean other = businesses
                .find(file.businessId())
                .map(KnownBusiness::name)
                .filter(name -> BusinessNames.differ(name, answer.businessName()))
                .isPresent();
        learn(file, answer.facts(), other, StatusSource.SIHALAL, MIRROR);
    }

    /**
     * Someone brought what the portal shows. What one person may not do alone over REST, such a word does not do either: decisions of the
     * committee wait for SIHALAL itself or for a session.
     *
     * @return whether it was new
     * @throws ProblemException 404 outside the scope, 409 without a SIHALAL number or for a status older than the latest one known
     */
    public boolean brought(UUID id, SihalalFact fact, StatusSource source, Actor by) {
        Application file = change.locked(id);
        String number = file.sihalalNumber();
        if (number == null) {
            throw ProblemException.of(SihalalProblem.SIHALAL_NUMBER_NOT_RECORDED);
        }
        lookups.follow(id, number);
        List<SihalalFact> known = statuses.known(id);
        List<SihalalFact> news = SihalalHistory.news(known, List.of(fact));
        if (news.isEmpty()) {
            return false;
        }
        refuseOlder(known, fact);
        Set<String> roles = new HashSet<>(by.roles());
        roles.remove(Issuer.FATWA);
        learn(
                file,
                List.of(fact),
                false,
                source,
                new Actor(by.subject(), by.role(), roles, by.companion(), by.onBehalfOf(), by.consentId()));
        return true;
    }

    private static void refuseOlder(List<SihalalFact> known, SihalalFact fact) {
        Instant saidAt = fact.saidAt();
        if (saidAt == null || known.isEmpty()) {
            return;
        }
        Instant latest = known.getLast().saidAt();
        if (latest != null && saidAt.isBefore(latest) && !sameDay(known.getLast(), fact)) {
            throw ProblemException.of(
                    SihalalProblem.SIHALAL_STATUS_OLDER, known.getLast().code());
        }
    }

    private static boolean sameDay(SihalalFact latest, SihalalFact fact) {
        Instant one = latest.saidAt();
        Instant two = fact.saidAt();
        return one != null && two != null && WorkingCalendar.dateOf(one).equals(WorkingCalendar.dateOf(two));
    }

    private void learn(
            Application file, List<SihalalFact> told, boolean otherBusiness, StatusSource source, Actor actor) {
        Instant at = clock.instant();
        List<SihalalFact> news = SihalalHistory.news(statuses.known(file.id()), told);
        news.forEach(fact -> statuses.add(file.id(), fact, source, actor.subject(), at));
        SihalalFact now = told.getLast();
        boolean isNews = !news.isEmpty() && news.getLast().equals(now);
        String kept = move.follow(file, now, isNews, otherBusiness, actor);
        if (source == StatusSource.SIHALAL) {
            lookups.answered(file, now, otherBusiness, kept);
        } else {
            lookups.told(file, now, otherBusiness, kept);
        }
    }
}
