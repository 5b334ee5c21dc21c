package id.halal.business;

import id.halal.testkit.arch.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.of("id.halal.business").check();
    }
}
