package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Issuer;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Begins a session: the committee itself in national mode, an officer who records it in mirror mode. */
@Singleton
class OpenSession {

    private static final int YEARS_AHEAD = 1;
    private static final int YEARS_BACK = 10;

    private final EntityManager entities;
    private final Issuer issuer;
    private final DomainClock clock;

    OpenSession(EntityManager entities, Issuer issuer, DomainClock clock) {
        this.entities = entities;
        this.issuer = issuer;
        this.clock = clock;
    }

    FatwaSessionView open(CallerScope scope, FatwaSessionRequest request, Actor actor) {
        if (!issuer.entersDecisions(actor.roles())) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        LocalDate today = WorkingCalendar.dateOf(clock.instant());
        if (request.heldOn().isAfter(today.plusYears(YEARS_AHEAD))
                || request.heldOn().isBefore(today.minusYears(YEARS_BACK))) {
            throw ProblemException.invalid(FieldProblem.of("/heldOn", "SESSION_DATE_FAR", YEARS_BACK, YEARS_AHEAD));
        }
        FatwaSession session = FatwaSession.open(request, region(scope), actor, clock.instant());
        entities.persist(session);
        entities.flush();
        return FatwaSessionView.head(session);
    }

    /** An officer of several regions records for the first of them. */
    private static @Nullable String region(CallerScope scope) {
        return scope instanceof CallerScope.Regions(var codes)
                ? codes.stream().sorted().findFirst().orElse(null)
                : null;
    }
}
