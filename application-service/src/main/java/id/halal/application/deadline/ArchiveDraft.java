package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** A draft or denied file nobody touched for a year is put away. */
@Singleton
class ArchiveDraft implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    ArchiveDraft(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.ARCHIVE;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject)
                .filter(file -> file.status().notFiled())
                .ifPresent(file -> change.apply(
                        change.require(file, ApplicationAction.ARCHIVE, DEADLINE, ExpectedVersion.any()), null));
    }
}
