package id.halal.quota.claim;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.TestAccounts;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTreeTest {

    private static final String ONE = "1164000001";
    private static final String TWO = "1164000002";
    private static final String THREE = "1164000003";

    @Test
    void anUnsplitProgrammeGrantsFromItsRoot() {
        Account root = TestAccounts.root("64", false, 3);

        Route route = route("6472", ONE, root);

        assertThat(seat(route, false)).contains(root);
        assertThat(route.lp3hAt(root, ONE)).isEqualTo(ONE);
    }

    @Test
    void theLeafIsReachedByRegencyAndLp3h() {
        Account root = TestAccounts.root("64", true, 0);
        Account samarinda = TestAccounts.region(root, "6472", true, 0);
        Account balikpapan = TestAccounts.region(root, "6471", false, 5);
        Account one = TestAccounts.lp3h(samarinda, ONE, 1, 0);
        Account two = TestAccounts.lp3h(samarinda, TWO, 1, 0);

        assertThat(route("6472", TWO, root, samarinda, balikpapan, one, two).path())
                .containsExactly(root, samarinda, two);
        assertThat(seat(route("6471", TWO, root, samarinda, balikpapan, one, two), false))
                .contains(balikpapan);
    }

    @Test
    void levelsMayBeSkipped() {
        Account root = TestAccounts.root(null, true, 0);
        Account regency = TestAccounts.region(root, "6472", false, 1);

        assertThat(route("6472", null, root, regency).path()).containsExactly(root, regency);
    }

    @Test
    void anLp3hWithoutAPartIsNotListed() {
        Account root = TestAccounts.root("64", true, 9);
        Account one = TestAccounts.lp3h(root, ONE, 1, 0);

        assertThat(route("6472", TWO, root, one).listed()).isFalse();
        assertThat(route("6472", ONE, root, one).listed()).isTrue();
    }

    @Test
    void withoutAnLp3hTheOneWithMostUnitsThenLeastLoadIsProposed() {
        Account root = TestAccounts.root("64", true, 0);
        Account one = TestAccounts.lp3h(root, ONE, 2, 0);
        Account two = TestAccounts.lp3h(root, TWO, 3, 7);
        Account three = TestAccounts.lp3h(root, THREE, 3, 4);

        Route route = route("6472", null, root, one, two, three);

        assertThat(seat(route, false)).contains(three);
        assertThat(route.lp3hAt(three, null)).isEqualTo(THREE);
    }

    @Test
    void anLp3hOffTheLockListIsNotProposed() {
        Account root = TestAccounts.root("64", true, 0);
        Account one = TestAccounts.lp3h(root, ONE, 2, 0);
        Account two = TestAccounts.lp3h(root, TWO, 3, 0);

        Route route = new ClaimTree(List.of(root, one, two)).route("6472", null, ONE::equals);

        assertThat(seat(route, false)).contains(one);
    }

    @Test
    void fallbackLendsTheRegencysThenTheProvincesUndistributedUnits() {
        Account root = TestAccounts.root("64", true, 4);
        Account samarinda = TestAccounts.region(root, "6472", true, 1);
        Account one = TestAccounts.lp3h(samarinda, ONE, 0, 3);
        Account emptyRegency = TestAccounts.region(root, "6472", true, 0);
        Account emptyLeaf = TestAccounts.lp3h(emptyRegency, ONE, 0, 3);

        assertThat(seat(route("6472", ONE, root, samarinda, one), true)).contains(samarinda);
        assertThat(seat(route("6472", ONE, root, emptyRegency, emptyLeaf), true))
                .contains(root);
        assertThat(seat(route("6472", ONE, root, samarinda, one), false)).isEmpty();
    }

    @Test
    void theCountrysRootLendsNothing() {
        Account root = TestAccounts.root(null, true, 4);
        Account province = TestAccounts.region(root, "64", false, 0);

        assertThat(seat(route("6472", null, root, province), true)).isEmpty();
    }

    @Test
    void aRegencyWithoutANodeEndsAboveAndHasNoSeat() {
        Account root = TestAccounts.root("64", true, 4);
        Account balikpapan = TestAccounts.region(root, "6471", false, 5);

        Route route = route("6472", null, root, balikpapan);

        assertThat(route.path()).containsExactly(root);
        assertThat(seat(route, false)).isEmpty();
        assertThat(seat(route, true)).contains(root);
    }

    private static Route route(String regency, String lp3h, Account... accounts) {
        return new ClaimTree(List.of(accounts)).route(regency, lp3h, any -> true);
    }

    private static Optional<Account> seat(Route route, boolean fallback) {
        return route.seat(fallback).map(Route.Seat::account);
    }
}
