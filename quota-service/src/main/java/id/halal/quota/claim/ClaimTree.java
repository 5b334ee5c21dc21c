package id.halal.quota.claim;

import id.halal.quota.allocation.Account;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A programme's tree for matching: from the root down by the child that contains the claim. A node's children are all regions or all
 * LP3H, levels may be skipped, and at most one child contains a claim.
 */
final class ClaimTree {

    private final Account root;
    private final Map<UUID, List<Account>> children = new HashMap<>();

    /** @param accounts of one programme, with its root; nodes no claim at hand can reach may be left out */
    ClaimTree(Collection<Account> accounts) {
        root = accounts.stream()
                .filter(account -> account.node().parentId() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a programme without a root"));
        for (Account account : accounts) {
            UUID parent = account.node().parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(account);
            }
        }
    }

    /**
     * @param regency of the production facility
     * @param lp3h the LP3H asked for, null for any
     * @param admitted whether the programme's lock list admits an LP3H that is to be proposed
     */
    Route route(String regency, @Nullable String lp3h, Predicate<String> admitted) {
        List<Account> path = new ArrayList<>(List.of(root));
        Account current = root;
        while (true) {
            List<Account> below = children.getOrDefault(current.id(), List.of());
            if (current.isSplitAmongLp3h()
                    || (!below.isEmpty() && below.getFirst().node().lp3h() != null)) {
                return amongLp3h(path, below, lp3h, admitted);
            }
            Account next = below.stream()
                    .filter(child -> child.node().serves(regency, lp3h))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return new Route(path, List.of(), true);
            }
            path.add(next);
            current = next;
        }
    }

    private static Route amongLp3h(
            List<Account> path, List<Account> leaves, @Nullable String lp3h, Predicate<String> admitted) {
        if (lp3h == null) {
            List<Account> choice = leaves.stream()
                    .filter(leaf -> admitted.test(String.valueOf(leaf.node().lp3h())))
                    .toList();
            return new Route(path, choice, true);
        }
        for (Account leaf : leaves) {
            if (lp3h.equals(leaf.node().lp3h())) {
                path.add(leaf);
                return new Route(path, List.of(), true);
            }
        }
        return new Route(path, List.of(), false);
    }
}
