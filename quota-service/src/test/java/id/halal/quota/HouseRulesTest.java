package id.halal.quota;

import id.halal.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.of("id.halal.quota").check();
    }
}
