package id.halal.application.filing;

import id.halal.contracts.application.AnswerNotice;
import id.halal.contracts.application.ApplicationFact;
import org.jspecify.annotations.Nullable;

/** What is told of a step: all a reader needs to act on it without asking back. */
final class StepFact {

    private StepFact() {}

    /**
     * The file as it is after the step.
     *
     * @param from absent for a new draft
     */
    static ApplicationFact of(Application file, String action, @Nullable ApplicationStatus from) {
        return of(file, action, from, file.reason());
    }

    /** @param reason of this step, where it is not the one the file keeps */
    static ApplicationFact of(
            Application file, String action, @Nullable ApplicationStatus from, @Nullable String reason) {
        return new ApplicationFact(
                file.id(),
                file.businessId(),
                file.channel(),
                file.submissionId(),
                file.submittedAt(),
                file.facilitationCode(),
                file.facility().provinceCode(),
                file.facility().regencyCode(),
                file.lp3h(),
                companion(file),
                file.filedByCompanion(),
                file.ownerSubject(),
                file.registration().productTypeCode(),
                file.registration().kind().name(),
                action,
                from == null ? null : from.name(),
                file.status().name(),
                reason,
                file.certificateNumber(),
                file.certifiedOn(),
                file.lastChange().at(),
                file.version());
    }

    static AnswerNotice notice(Application file, FileLimits.Reminder reminder) {
        return new AnswerNotice(
                file.id(),
                file.businessId(),
                file.facility().provinceCode(),
                file.facility().regencyCode(),
                file.lp3h(),
                companion(file),
                file.ownerSubject(),
                reminder.workingDaysLeft(),
                reminder.answerDueAt());
    }

    /** Who works on it, who leaves it with this step, or who filed it. */
    private static @Nullable String companion(Application file) {
        if (file.companion() != null) {
            return file.companion();
        }
        if (file.leavingCompanion() != null) {
            return file.leavingCompanion();
        }
        return file.filedByCompanion() ? file.draftingCompanion() : null;
    }
}
