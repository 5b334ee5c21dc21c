package id.halal.companion.assignment;

import id.halal.companion.lp3h.Lp3hRegister;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** An LP3H (subject) was frozen or works again. */
@Singleton
class Lp3hStandingDue implements DueHandler {

    private final StandingChanges changes;

    Lp3hStandingDue(StandingChanges changes) {
        this.changes = changes;
    }

    @Override
    public String kind() {
        return Lp3hRegister.STANDING_CHANGED;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        changes.ofLp3h(subject);
    }
}
