package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** A file stayed longer than its status allows: told once, and it goes on. */
@Singleton
class StepLimitPassed implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    StepLimitPassed(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.STEP_LIMIT;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject).ifPresent(file -> change.breached(file, FileLimits.STEP_LIMIT, dueAt, DEADLINE));
    }
}
