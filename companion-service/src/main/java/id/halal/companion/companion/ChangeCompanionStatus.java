package id.halal.companion.companion;

import id.halal.companion.lp3h.Lp3hRegister;
import id.halal.companion.lp3h.Lp3hStatus;
import id.halal.companion.shared.Actor;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Activates, freezes, thaws or revokes a companion. What this means for offers and waiting files follows by a due fact. */
@Singleton
class ChangeCompanionStatus {

    private final CompanionFinder finder;
    private final EntityManager entities;
    private final Lp3hRegister lp3hs;
    private final CompanionTold told;
    private final DueFacts dueFacts;
    private final DomainClock clock;

    ChangeCompanionStatus(
            CompanionFinder finder,
            EntityManager entities,
            Lp3hRegister lp3hs,
            CompanionTold told,
            DueFacts dueFacts,
            DomainClock clock) {
        this.finder = finder;
        this.entities = entities;
        this.lp3hs = lp3hs;
        this.told = told;
        this.dueFacts = dueFacts;
        this.clock = clock;
    }

    Companion change(
            CallerScope scope,
            UUID id,
            CompanionAction action,
            Actor actor,
            @Nullable String reason,
            ExpectedVersion expected) {
        Companion companion = finder.getForChange(scope, id);
        long seen = companion.version();
        CompanionStatus before = companion.apply(action, actor, reason, clock.instant());
        if (action == CompanionAction.ACTIVATE) {
            requireActiveLp3h(companion.lp3hRegistration());
        }
        expected.check(seen);
        entities.flush();
        told.transition(companion, action, before, actor, reason);
        dueFacts.schedule(id, CompanionRegister.STANDING_CHANGED, clock.instant());
        return companion;
    }

    private void requireActiveLp3h(String registration) {
        boolean active = lp3hs.standing(registration)
                .filter(lp3h -> lp3h.status() == Lp3hStatus.ACTIVE)
                .isPresent();
        if (!active) {
            throw ProblemException.of(CompanionError.LP3H_NOT_ACTIVE);
        }
    }
}
