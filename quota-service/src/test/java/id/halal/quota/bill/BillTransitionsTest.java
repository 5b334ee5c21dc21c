package id.halal.quota.bill;

import id.halal.platform.data.transition.TransitionTable;
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

class BillTransitionsTest {

    @ParameterizedTest
    @CsvSource({
        "ISSUED,SETTLE,PAID",
        "ISSUED,CANCEL,CANCELLED",
        "PAID,SETTLE,",
        "PAID,CANCEL,",
        "CANCELLED,SETTLE,",
        "CANCELLED,CANCEL,"
    })
    void everyPairOfStatusAndAction(BillStatus from, BillAction action, BillStatus to) {
        Set<String> roles = Set.of(action == BillAction.CANCEL ? TransitionTable.SYSTEM : Role.PROVINCE_OFFICER);
        if (to == null) {
            assertThatThrownBy(() -> require(from, action, roles))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.status()).isEqualTo(409));
        } else {
            assertThat(require(from, action, roles)).isEqualTo(to);
        }
    }

    @Test
    void aRegencyOfficerSettlesNothing() {
        assertThatThrownBy(() -> require(BillStatus.ISSUED, BillAction.SETTLE, Set.of(Role.REGENCY_OFFICER)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh("programme-bill", "The life of a programme bill", BillTransitions.TABLE);
    }

    private static BillStatus require(BillStatus from, BillAction action, Set<String> roles) {
        return BillTransitions.TABLE
                .require(BillPathway.PROGRAMME_BILL, from, action, roles, new BillTransitions.Context())
                .to();
    }
}
