package id.halal.companion.companion;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.StatusChanges;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Writes what a change of a companion leaves behind: its history row and its event. */
@Singleton
class CompanionTold {

    private final StatusChanges history;
    private final Outbox outbox;
    private final EntityManager entities;
    private final DomainClock clock;

    CompanionTold(StatusChanges history, Outbox outbox, EntityManager entities, DomainClock clock) {
        this.history = history;
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    /** The companion is flushed before, so that the event tells its new version. */
    void transition(
            Companion companion, CompanionAction action, CompanionStatus from, Actor actor, @Nullable String reason) {
        history.append(companion.id(), action, from, companion.status(), actor, reason);
        outbox.append(
                action == CompanionAction.REGISTER
                        ? CompanionEvents.COMPANION_REGISTERED
                        : CompanionEvents.COMPANION_CHANGED,
                companion.id(),
                companion.region(),
                companion.snapshot());
    }

    /** A correction, of whatever part, gives the companion a new version. */
    void edited(Companion companion) {
        companion.edited(clock.instant());
        entities.flush();
        outbox.append(CompanionEvents.COMPANION_CHANGED, companion.id(), companion.region(), companion.snapshot());
    }
}
