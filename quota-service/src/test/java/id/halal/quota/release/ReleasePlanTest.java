package id.halal.quota.release;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.TestAccounts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class ReleasePlanTest {

    private final Account root = TestAccounts.unreleased(null, null, true, 100);
    private final Account samarinda = TestAccounts.unreleased(root, "6472", false, 60);
    private final Account balikpapan = TestAccounts.unreleased(root, "6471", false, 30);
    private final Account bontang = TestAccounts.unreleased(root, "6474", false, 1);

    @Test
    void inProportionToWhatIsUnreleasedAtTheLeaves() {
        // exact shares of 10: 6.59, 3.30, 0.11
        assertThat(plan(10L, false)).isEqualTo(Map.of(samarinda, 7L, balikpapan, 3L));
    }

    @Test
    void theLastDayReleasesWhatIsLeft() {
        assertThat(plan(1000L, false)).isEqualTo(Map.of(samarinda, 60L, balikpapan, 30L, bontang, 1L));
        assertThat(plan(null, false)).isEqualTo(Map.of(samarinda, 60L, balikpapan, 30L, bontang, 1L));
    }

    @Test
    void aNodeThatOnlyHandsDownGetsNothingUnlessItLends() {
        Account province = TestAccounts.unreleased(root, "64", true, 91);

        assertThat(shares(ReleasePlan.of(List.of(province, bontang), 46L, false)))
                .isEqualTo(Map.of(bontang, 1L));
        // exact shares of 46: 45.5 and 0.5, and the province is older
        Account older = TestAccounts.unreleased(root, "64", true, 91);
        Account younger = TestAccounts.unreleased(root, "6474", false, 1);
        assertThat(shares(ReleasePlan.of(List.of(younger, older), 46L, true))).isEqualTo(Map.of(older, 46L));
    }

    private Map<Account, Long> plan(Long cap, boolean fallback) {
        return shares(ReleasePlan.of(List.of(root, samarinda, balikpapan, bontang), cap, fallback));
    }

    private static Map<Account, Long> shares(List<ReleasePlan.Share> plan) {
        return plan.stream().collect(Collectors.toMap(ReleasePlan.Share::account, ReleasePlan.Share::units));
    }
}
