package id.halal.quota.reallocation.pullback;

import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.ProblemException;
import id.halal.quota.Diagrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PullBackTransitionsTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED,EXECUTE,EXECUTED",
        "PLANNED,CANCEL,CANCELLED",
        "PLANNED,LAPSE,CANCELLED",
        "EXECUTED,EXECUTE,",
        "EXECUTED,CANCEL,",
        "EXECUTED,LAPSE,",
        "CANCELLED,EXECUTE,",
        "CANCELLED,CANCEL,",
        "CANCELLED,LAPSE,"
    })
    void everyPairOfStatusAndAction(PullBackStatus from, PullBackAction action, PullBackStatus to) {
        Set<String> roles =
                action == PullBackAction.CANCEL ? Set.of(Role.PROVINCE_OFFICER) : PullBackTransitions.SYSTEM;
        if (to == null) {
            assertThatThrownBy(() -> PullBackTransitions.require(from, action, roles))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.status()).isEqualTo(409));
        } else {
            assertThat(PullBackTransitions.require(from, action, roles)).isEqualTo(to);
        }
    }

    @Test
    void noPersonExecutesByHand() {
        assertThatThrownBy(() -> PullBackTransitions.require(
                        PullBackStatus.PLANNED, PullBackAction.EXECUTE, Set.of(Role.NATIONAL_ADMIN)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh("pull-back", "The life of a pull-back", PullBackTransitions.TABLE);
    }
}
