package id.halal.quota.release;

import id.halal.quota.allocation.Account;
import id.halal.quota.allocation.Place;
import id.halal.quota.allocation.Shares;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How a day's release is spread over the nodes of a programme.
 *
 * <p>The cap is of the whole programme. It goes to the nodes from which a claim may be met (leaves, and with fallback the regional nodes
 * that lend), in proportion to what each still has unreleased, by {@linkplain Shares largest remainder}; among equal remainders the
 * older node comes first. So a node with twice the units gets twice the share, the same tree always gets the same plan, and the cap is
 * used in full while there is anything left. What lies unreleased on other nodes waits until a split hands it down.
 */
final class ReleasePlan {

    private ReleasePlan() {}

    record Share(Account account, long units) {}

    /** @param cap units a day; null releases all */
    static List<Share> of(Collection<Account> accounts, @Nullable Long cap, boolean fallback) {
        List<Account> waiting = accounts.stream()
                .filter(account -> account.servesClaims(fallback) && account.in(Place.UNRELEASED) > 0)
                .sorted(Comparator.comparing(Account::id))
                .toList();
        List<Long> unreleased =
                waiting.stream().map(account -> account.in(Place.UNRELEASED)).toList();
        long all = unreleased.stream().mapToLong(Long::longValue).sum();
        List<Long> shares = Shares.of(cap == null ? all : Math.min(cap, all), unreleased);
        List<Share> plan = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            if (shares.get(i) > 0) {
                plan.add(new Share(waiting.get(i), shares.get(i)));
            }
        }
        return plan;
    }
}
