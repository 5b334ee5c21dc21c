package id.halal.companion.lp3h;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.StatusChanges;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Freezes an LP3H, or lets it work again. */
@Singleton
class ChangeLp3hStatus {

    private final Lp3hFinder finder;
    private final EntityManager entities;
    private final StatusChanges history;
    private final Outbox outbox;
    private final DueFacts dueFacts;
    private final DomainClock clock;

    ChangeLp3hStatus(
            Lp3hFinder finder,
            EntityManager entities,
            StatusChanges history,
            Outbox outbox,
            DueFacts dueFacts,
            DomainClock clock) {
        this.finder = finder;
        this.entities = entities;
        this.history = history;
        this.outbox = outbox;
        this.dueFacts = dueFacts;
        this.clock = clock;
    }

    Lp3h change(
            CallerScope scope,
            UUID id,
            Lp3hAction action,
            Actor actor,
            @Nullable String reason,
            ExpectedVersion expected) {
        Lp3h lp3h = finder.getForChange(scope, id);
        long before = lp3h.version();
        Lp3hStatus from = lp3h.apply(action, actor, reason, clock.instant());
        expected.check(before);
        entities.flush();
        history.append(id, action, from, lp3h.status(), actor, reason);
        outbox.append(CompanionEvents.LP3H_CHANGED, id, lp3h.region(), lp3h.snapshot());
        dueFacts.schedule(id, Lp3hRegister.STANDING_CHANGED, clock.instant());
        return lp3h;
    }
}
