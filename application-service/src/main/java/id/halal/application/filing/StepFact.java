package id.halal.application.filing;

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
                file.productTypeCode(),
                file.registration().kind().name(),
                action,
                from == null ? null : from.name(),
                file.status().name(),
                file.reason(),
                file.certificateNumber(),
                file.certifiedOn(),
                file.lastChange().at(),
                file.version());
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
