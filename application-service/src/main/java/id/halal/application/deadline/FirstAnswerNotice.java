package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** Ten working days before a returned file ends its business is reminded. */
@Singleton
class FirstAnswerNotice implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    FirstAnswerNotice(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.FIRST_NOTICE;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject).ifPresent(file -> change.reminded(file, kind(), dueAt, DEADLINE));
    }
}
