package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** A companion (subject) was activated, frozen, thawed or revoked. */
@Singleton
class CompanionStandingDue implements DueHandler {

    private final StandingChanges changes;

    CompanionStandingDue(StandingChanges changes) {
        this.changes = changes;
    }

    @Override
    public String kind() {
        return CompanionRegister.STANDING_CHANGED;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        changes.ofCompanion(subject);
    }
}
