package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.ApplicationStatus;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** A self-paid file needs no unit: right after its submission it waits for a companion, or for the check of its documents. */
@Singleton
class AdmitSelfPaid implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    AdmitSelfPaid(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.ADMIT;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject)
                .filter(file -> file.status() == ApplicationStatus.SUBMITTED)
                .ifPresent(file -> change.apply(
                        change.require(file, ApplicationAction.ADMIT, DEADLINE, ExpectedVersion.any()), null));
    }
}
