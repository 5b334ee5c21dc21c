package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Application;
import id.halal.application.filing.StatusChange;
import id.halal.application.returns.SendBack;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets one decision of a session that is being closed take effect, once; a file that changed since it was entered drops out. */
@Singleton
class DecideFile {

    private final FatwaDecisions decisions;
    private final StatusChange change;
    private final SendBack sendBack;

    DecideFile(FatwaDecisions decisions, StatusChange change, SendBack sendBack) {
        this.decisions = decisions;
        this.change = change;
        this.sendBack = sendBack;
    }

    void decide(UUID session, UUID application, Actor chair) {
        Optional<FatwaDecisions.Entered> entered = decisions.undecided(session, application);
        if (entered.isEmpty()) {
            return;
        }
        Optional<Application> file = change.lockedIfKnown(application);
        Optional<StatusChange.Step> step = file.flatMap(known -> step(known, entered.get(), chair));
        if (step.isEmpty()) {
            decisions.dropped(session, application, file.orElse(null));
            return;
        }
        take(step.get(), entered.get().decision());
        decisions.decided(session, application);
    }

    private Optional<StatusChange.Step> step(Application file, FatwaDecisions.Entered entered, Actor chair) {
        Instant seen = entered.fileChangedAt();
        if (seen != null && !seen.equals(file.lastChange().at())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    change.require(file, entered.decision().decision().action(), chair, ExpectedVersion.any()));
        } catch (ProblemException refused) {
            if (refused.code() != CommonProblem.ILLEGAL_ACTION) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private void take(StatusChange.Step step, FatwaDecisionView decision) {
        switch (decision.decision()) {
            case HALAL -> change.apply(step, decision.decisionNumber());
            case REJECT -> change.apply(step, decision.reason());
            case RETURN -> sendBack.take(step, decision.notes(), decision.reason());
        }
    }
}
