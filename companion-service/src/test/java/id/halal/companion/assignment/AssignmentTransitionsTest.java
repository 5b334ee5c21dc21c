package id.halal.companion.assignment;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.LifeTables;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssignmentTransitionsTest {

    @Test
    void everyPairOfStatusAndAction() {
        LifeTables.check(
                AssignmentTransitions.TABLE,
                AssignmentStatus.class,
                AssignmentAction.class,
                Map.of(
                        "OFFERED ACCEPT", "ACCEPTED",
                        "OFFERED DECLINE", "DECLINED",
                        "OFFERED EXPIRE", "EXPIRED",
                        "OFFERED REASSIGN", "ENDED",
                        "OFFERED END", "ENDED",
                        "ACCEPTED REASSIGN", "ENDED",
                        "ACCEPTED END", "ENDED"));
    }

    @Test
    void onlyTheCompanionAnswersAndOnlyManagersReassign() {
        Actor companion = new Actor("c", Set.of(Role.COMPANION));
        Actor coordinator = new Actor("k", Set.of(Role.LP3H_COORDINATOR));

        assertThat(AssignmentTransitions.TABLE.allowedActions(AssignmentStatus.OFFERED, companion))
                .containsExactly("ACCEPT", "DECLINE");
        assertThat(AssignmentTransitions.TABLE.allowedActions(AssignmentStatus.OFFERED, coordinator))
                .containsExactly("REASSIGN");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> AssignmentTransitions.TABLE.require(
                        AssignmentStatus.OFFERED, AssignmentAction.ACCEPT, coordinator, "s", Instant.EPOCH))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.FORBIDDEN));
    }

    @Test
    void eachRowTellsTheEventOfItsAction() {
        assertThat(AssignmentTransitions.TABLE.table().rows())
                .allSatisfy(row -> assertThat(row.event()).isEqualTo(AssignmentTransitions.event(row.action())));
    }
}
