package id.halal.application;

import id.halal.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theHouseRulesAreKept() {
        HouseRules.of("id.halal.application").check();
    }
}
