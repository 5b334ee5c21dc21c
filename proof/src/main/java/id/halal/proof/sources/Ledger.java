package id.halal.proof.sources;

import id.halal.proof.sources.Counts.Quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Balances summed from movements. */
final class Ledger {

    private static final String OUTSIDE = "OUTSIDE";

    private final Map<UUID, Map<String, Long>> places = new HashMap<>();

    void move(UUID node, String from, String to, long units) {
        Map<String, Long> balance = places.computeIfAbsent(node, _ -> new HashMap<>());
        balance.merge(from, -units, Long::sum);
        balance.merge(to, units, Long::sum);
    }

    /** Allocated is what came in from outside the node; used and issued are rolled up. */
    Counts counts(Tree tree) {
        Map<UUID, Long> allocated = new HashMap<>();
        Map<UUID, Long> used = new HashMap<>();
        Map<UUID, Long> issued = new HashMap<>();
        places.forEach((node, balance) -> {
            allocated.put(node, -balance.getOrDefault(OUTSIDE, 0L));
            used.put(node, balance.getOrDefault("HELD", 0L) + balance.getOrDefault("ISSUED", 0L));
            issued.put(node, balance.getOrDefault("ISSUED", 0L));
        });
        return tree.flat(allocated, Quantity.ALLOCATED)
                .and(tree.rolledUp(used, Quantity.USED))
                .and(tree.rolledUp(issued, Quantity.ISSUED));
    }
}
