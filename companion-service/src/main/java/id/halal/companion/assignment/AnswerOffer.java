package id.halal.companion.assignment;

import id.halal.companion.companion.CompanionRegister;
import id.halal.companion.shared.Actor;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The offered companion takes a file or declines it. */
@Singleton
class AnswerOffer {

    private final AssignmentFinder finder;
    private final CompanionRegister companions;
    private final AssignmentStore assignments;

    AnswerOffer(AssignmentFinder finder, CompanionRegister companions, AssignmentStore assignments) {
        this.finder = finder;
        this.companions = companions;
        this.assignments = assignments;
    }

    Assignment accept(CallerScope scope, UUID id, Actor actor, ExpectedVersion expected) {
        return answer(scope, id, AssignmentAction.ACCEPT, actor, null, expected);
    }

    Assignment refuse(CallerScope scope, UUID id, Actor actor, String reason, ExpectedVersion expected) {
        Assignment declined = answer(scope, id, AssignmentAction.DECLINE, actor, reason, expected);
        assignments.placeSoon(declined.applicationId());
        return declined;
    }

    private Assignment answer(
            CallerScope scope,
            UUID id,
            AssignmentAction action,
            Actor actor,
            @Nullable String reason,
            ExpectedVersion expected) {
        Assignment assignment = finder.getForChange(scope, id);
        companions.requireWorking(scope);
        long seen = assignment.version();
        assignments.change(assignment, action, actor, reason);
        expected.check(seen);
        return assignment;
    }
}
