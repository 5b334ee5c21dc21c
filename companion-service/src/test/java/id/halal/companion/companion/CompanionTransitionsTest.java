package id.halal.companion.companion;

import id.halal.companion.shared.LifeTables;
import org.junit.jupiter.api.Test;

import java.util.Map;

class CompanionTransitionsTest {

    @Test
    void everyPairOfStatusAndAction() {
        LifeTables.check(
                CompanionTransitions.TABLE,
                CompanionStatus.class,
                CompanionAction.class,
                Map.of(
                        "TRAINED REGISTER", "REGISTERED",
                        "REGISTERED ACTIVATE", "ACTIVE",
                        "REGISTERED REVOKE", "REVOKED",
                        "ACTIVE FREEZE", "FROZEN",
                        "ACTIVE REVOKE", "REVOKED",
                        "FROZEN THAW", "ACTIVE",
                        "FROZEN REVOKE", "REVOKED"));
    }
}
