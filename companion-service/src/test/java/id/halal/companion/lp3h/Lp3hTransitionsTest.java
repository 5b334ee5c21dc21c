package id.halal.companion.lp3h;

import id.halal.companion.shared.LifeTables;
import org.junit.jupiter.api.Test;

import java.util.Map;

class Lp3hTransitionsTest {

    @Test
    void everyPairOfStatusAndAction() {
        LifeTables.check(
                Lp3hTransitions.TABLE,
                Lp3hStatus.class,
                Lp3hAction.class,
                Map.of("ACTIVE FREEZE", "FROZEN", "FROZEN THAW", "ACTIVE"));
    }
}
