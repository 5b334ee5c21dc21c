package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** The whole procedure takes longer than it may: told once, and the file goes on. */
@Singleton
class TotalLimitPassed implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    TotalLimitPassed(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.TOTAL_LIMIT;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject).ifPresent(file -> change.breached(file, FileLimits.TOTAL_LIMIT, dueAt, DEADLINE));
    }
}
