package id.halal.companion.companion;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.StatusChanges;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.outbox.Outbox;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes what a change of a companion leaves behind: its history row and its event. The companion is flushed before. */
@Singleton
class CompanionTold {

    private final StatusChanges history;
    private final Outbox outbox;

    CompanionTold(StatusChanges history, Outbox outbox) {
        this.history = history;
        this.outbox = outbox;
    }

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

    void edited(Companion companion) {
        outbox.append(CompanionEvents.COMPANION_CHANGED, companion.id(), companion.region(), companion.snapshot());
    }
}
