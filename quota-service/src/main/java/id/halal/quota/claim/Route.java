package id.halal.quota.claim;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.MovementKind;
import id.halal.quota.allocation.Place;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a claim belongs in a tree.
 *
 * @param path from the root to the narrowest node that contains the claim
 * @param choice when the claim names no LP3H and the path ends above LP3H leaves: those leaves
 * @param listed whether the LP3H named has a part where units are split among LP3H
 */
record Route(List<Account> path, List<Account> choice, boolean listed) {

    /** Most units left first, then the least load, then the number. */
    private static final Comparator<Account> BEST = Comparator.comparingLong(
                    (Account leaf) -> -leaf.in(Place.AVAILABLE))
            .thenComparingLong(leaf -> leaf.in(Place.HELD))
            .thenComparing(leaf -> String.valueOf(leaf.node().lp3h()));

    /** A free unit for the claim. */
    record Seat(Account account, Place from, MovementKind kind) {}

    /** The unit that is kept on a node, when the claim belongs to that node: a unit does not leave its region or its LP3H. */
    Optional<Seat> reservedSeat(UUID allocationId) {
        return Stream.concat(path.stream(), choice.stream())
                .filter(account -> account.id().equals(allocationId))
                .findFirst()
                .map(account -> new Seat(account, Place.RESERVED, MovementKind.GRANT_RESERVED));
    }

    Optional<Seat> seat(boolean fallback) {
        Account end = path.getLast();
        Account leaf = choice.isEmpty() ? end : choice.stream().min(BEST).orElse(end);
        if (!leaf.hasChildren() && leaf.in(Place.AVAILABLE) > 0) {
            return Optional.of(new Seat(leaf, Place.AVAILABLE, MovementKind.GRANT));
        }
        return fallback ? lent() : Optional.empty();
    }

    /** Undistributed units of the regency, then of the province. */
    private Optional<Seat> lent() {
        for (int i = path.size() - 1; i >= 0; i--) {
            Account above = path.get(i);
            if (above.hasChildren() && above.node().isRegional() && above.in(Place.UNDISTRIBUTED) > 0) {
                return Optional.of(new Seat(above, Place.UNDISTRIBUTED, MovementKind.GRANT_FALLBACK));
            }
        }
        return Optional.empty();
    }

    /** The LP3H that serves a claim seated on this node: the node's own, the one asked for, or a proposal. */
    @Nullable
    String lp3hAt(Account seated, @Nullable String asked) {
        if (seated.node().lp3h() != null) {
            return seated.node().lp3h();
        }
        if (asked != null) {
            return asked;
        }
        return choice.stream().min(BEST).map(leaf -> leaf.node().lp3h()).orElse(null);
    }
}
