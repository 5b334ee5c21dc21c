package id.halal.application.deadline;

import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Limits that reach into a year whose holidays were not known are worked out again. */
@Singleton
class PlanLimits implements DueHandler {

    private final StatusChange change;

    PlanLimits(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.PLAN_LIMITS;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject).ifPresent(change::planOpenLimits);
    }
}
