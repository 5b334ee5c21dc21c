package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Ledger;
import id.halal.quota.allocation.OpenLedger;
import id.halal.quota.allocation.Reach;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who works on one LP3H's leaf does not wait for its siblings, of which a regency may have thousands. */
@QuotaTest
class SiblingLeavesTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";

    @Inject
    Inbox inbox;

    @Inject
    WorkerTransactions transactions;

    @Inject
    Ledger ledger;

    private Api.Programme programme;

    @BeforeEach
    void aRegencySplitAmongLp3h() {
        inbox.receive(List.of(Events.lp3hRegistered(ONE), Events.lp3hRegistered(TWO)));
        programme = Api.active(9);
        String samarinda =
                Api.split(programme.root(), List.of(Api.region("6472", 6))).getFirst();
        Api.split(samarinda, List.of(Api.lp3h(ONE, 2), Api.lp3h(TWO, 2)));
    }

    @Test
    void twoTransactionsHoldTwoSiblingsAtOnce() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> one = pool.submit(() -> hold(ONE, both));
            Future<?> two = pool.submit(() -> hold(TWO, both));
            one.get();
            two.get();
        }
    }

    @Test
    void aLeafIsHeldByOneAtATime() {
        transactions.run("test", () -> {
            open(false, ONE);
            assertThatThrownBy(() -> Ledgers.DATABASE.rows(
                            "select id from allocation where programme_id = ?::uuid and lp3h = ? for update nowait",
                            programme.id(),
                            ONE))
                    .hasMessageContaining("could not obtain lock");
        });
    }

    @Test
    void onlyTheWayToTheLeafIsRead() {
        assertThat(lp3hsAndDepths(false, ONE)).containsExactly("0 null", "1 null", "2 " + ONE);
        assertThat(lp3hsAndDepths(false, ONE, null)).containsExactly("0 null", "1 null", "2 " + ONE, "2 " + TWO);
        // With fallback the regency and the province lend, and are locked with the leaf.
        assertThat(lp3hsAndDepths(true, TWO)).containsExactly("0 null", "1 null", "2 " + TWO);
    }

    @Test
    void anLp3hWithoutAPartIsStillKnownToHaveNone() {
        String three = "1164000003";
        inbox.receive(List.of(Events.lp3hRegistered(three)));
        Events.File file = Events.File.of(programme.code()).lp3h(three);
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        assertThat(Ledgers.code(file)).isEqualTo("QUOTA_LP3H_NOT_LISTED");
    }

    private void hold(String lp3h, CyclicBarrier both) {
        transactions.run("test", () -> {
            open(false, lp3h);
            try {
                both.await(20, TimeUnit.SECONDS);
            } catch (Exception waited) {
                throw new IllegalStateException("the other transaction waits for a lock of this one", waited);
            }
        });
    }

    private List<String> lp3hsAndDepths(boolean fallback, String... lp3hs) {
        return transactions.call(
                "test",
                () -> open(fallback, lp3hs).accounts().stream()
                        .map(Account::node)
                        .map(node -> node.depth() + " " + node.lp3h())
                        .toList());
    }

    private OpenLedger open(boolean fallback, String... lp3hs) {
        List<Reach.Wish> wishes =
                Arrays.stream(lp3hs).map(lp3h -> new Reach.Wish("6472", lp3h)).toList();
        return ledger.open(UUID.fromString(programme.id()), Reach.of(wishes, fallback));
    }
}
