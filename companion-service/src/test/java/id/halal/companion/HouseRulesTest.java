package id.halal.companion;

import id.halal.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheHouseRules() {
        HouseRules.of("id.halal.companion").check();
    }
}
