package id.halal.quota.reallocation.increase;

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

class IncreaseTransitionsTest {

    private static final IncreaseTransitions.Context SAME = new IncreaseTransitions.Context("a", "a");
    private static final IncreaseTransitions.Context ANOTHER = new IncreaseTransitions.Context("a", "b");

    @Test
    void unitsOfTheParentMayBeHandedDownByOnePersonUnitsFromOutsideMayNot() {
        for (IncreasePathway pathway : IncreasePathway.values()) {
            assertThat(require(pathway, IncreaseAction.APPROVE, ANOTHER)).isEqualTo(IncreaseStatus.APPROVED);
            assertThat(require(pathway, IncreaseAction.REJECT, ANOTHER)).isEqualTo(IncreaseStatus.REJECTED);
            assertThat(require(pathway, IncreaseAction.WITHDRAW, SAME)).isEqualTo(IncreaseStatus.WITHDRAWN);
            refused(pathway, IncreaseAction.WITHDRAW, ANOTHER, CommonProblem.FORBIDDEN);
        }
        assertThat(require(IncreasePathway.FROM_PARENT, IncreaseAction.APPROVE, SAME))
                .isEqualTo(IncreaseStatus.APPROVED);
        refused(IncreasePathway.FROM_OUTSIDE, IncreaseAction.APPROVE, SAME, ReallocationError.SAME_PERSON);
        refused(IncreasePathway.FROM_OUTSIDE, IncreaseAction.REJECT, SAME, ReallocationError.SAME_PERSON);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        for (IncreasePathway pathway : IncreasePathway.values()) {
            for (IncreaseStatus from : IncreaseStatus.values()) {
                for (IncreaseAction action : IncreaseAction.values()) {
                    assertThat(IncreaseTransitions.TABLE.isLegal(pathway, from, action))
                            .as(pathway + " " + from + " " + action)
                            .isEqualTo(from == IncreaseStatus.REQUESTED);
                }
            }
        }
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh("quota-increase", "The life of a request for more units", IncreaseTransitions.TABLE);
    }

    private static void refused(
            IncreasePathway pathway, IncreaseAction action, IncreaseTransitions.Context context, ProblemCode code) {
        assertThatThrownBy(() -> require(pathway, action, context))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static IncreaseStatus require(
            IncreasePathway pathway, IncreaseAction action, IncreaseTransitions.Context context) {
        return IncreaseTransitions.TABLE
                .require(pathway, IncreaseStatus.REQUESTED, action, Set.of(Role.PROVINCE_OFFICER), context)
                .to();
    }
}
