package id.halal.application.deadline;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.FileLimits;
import id.halal.application.filing.StatusChange;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** The business was warned and did not answer a return in time: the file ends and its unit is released. */
@Singleton
class CancelNoAnswer implements DueHandler {

    private static final Actor DEADLINE = Actor.system("deadline");

    private final StatusChange change;

    CancelNoAnswer(StatusChange change) {
        this.change = change;
    }

    @Override
    public String kind() {
        return FileLimits.NO_ANSWER;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        change.lockedIfKnown(subject)
                .filter(file -> file.status().withBusiness())
                .filter(file -> dueAt.equals(file.limits().answerDueAt()))
                .ifPresent(this::end);
    }

    private void end(Application file) {
        if (!file.limits().warned()) {
            change.remindInsteadOfCancelling(file);
            return;
        }
        change.apply(
                change.require(file, ApplicationAction.CANCEL_NO_ANSWER, DEADLINE, ExpectedVersion.any()), "NO_ANSWER");
    }
}
