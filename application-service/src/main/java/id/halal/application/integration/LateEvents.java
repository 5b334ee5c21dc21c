package id.halal.application.integration;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationAction;
import id.halal.application.filing.StatusChange;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Takes the step an event asks for, or records in history that it came too late. */
@Singleton
class LateEvents {

    private final StatusChange change;

    LateEvents(StatusChange change) {
        this.change = change;
    }

    /** @param before what else the step changes, done only when the step is legal */
    void applyOrIgnore(
            Application file, ApplicationAction action, Actor actor, @Nullable String reason, Runnable before) {
        StatusChange.Step step;
        try {
            step = change.require(file, action, actor, ExpectedVersion.any());
        } catch (ProblemException refused) {
            if (refused.code() != CommonProblem.ILLEGAL_ACTION && refused.code() != CommonProblem.FORBIDDEN) {
                throw refused;
            }
            change.ignored(
                    file, actor, action.label(), "NOT_LEGAL_IN_" + file.status().name());
            return;
        }
        before.run();
        change.apply(step, reason);
    }
}
