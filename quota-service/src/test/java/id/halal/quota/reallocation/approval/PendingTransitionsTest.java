package id.halal.quota.reallocation.approval;

import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemCode;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.Diagrams;
import id.halal.quota.reallocation.ReallocationError;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PendingTransitionsTest {

    private static final PendingTransitions.Context SAME = new PendingTransitions.Context("a", "a");
    private static final PendingTransitions.Context ANOTHER = new PendingTransitions.Context("a", "b");

    @Test
    void anotherPersonDecides() {
        assertThat(require(PendingStatus.PROPOSED, PendingAction.APPROVE, ANOTHER))
                .isEqualTo(PendingStatus.APPROVED);
        assertThat(require(PendingStatus.PROPOSED, PendingAction.REJECT, ANOTHER))
                .isEqualTo(PendingStatus.REJECTED);
        assertThat(require(PendingStatus.PROPOSED, PendingAction.WITHDRAW, SAME))
                .isEqualTo(PendingStatus.WITHDRAWN);
        refused(PendingAction.APPROVE, SAME, ReallocationError.SAME_PERSON);
        refused(PendingAction.REJECT, SAME, ReallocationError.SAME_PERSON);
        refused(PendingAction.WITHDRAW, ANOTHER, CommonProblem.FORBIDDEN);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        for (PendingStatus from : PendingStatus.values()) {
            for (PendingAction action : PendingAction.values()) {
                assertThat(PendingTransitions.TABLE.isLegal(PendingPathway.TWO_PERSONS, from, action))
                        .as(from + " " + action)
                        .isEqualTo(from == PendingStatus.PROPOSED);
            }
        }
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh(
                "pending-operation", "The life of an operation that needs a second person", PendingTransitions.TABLE);
    }

    private static void refused(PendingAction action, PendingTransitions.Context context, ProblemCode code) {
        assertThatThrownBy(() -> require(PendingStatus.PROPOSED, action, context))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static PendingStatus require(PendingStatus from, PendingAction action, PendingTransitions.Context context) {
        return PendingTransitions.TABLE
                .require(PendingPathway.TWO_PERSONS, from, action, Set.of(Role.REGENCY_OFFICER), context)
                .to();
    }
}
