package id.halal.proof.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Units by node and quantity, as one source tells them. A source may not tell all quantities. */
public final class Counts {

    /** What is counted. */
    public enum Quantity {
        /** Received. */
        ALLOCATED,
        /** Held or issued. */
        USED,
        ISSUED
    }

    private final Map<NodeKey, Map<Quantity, Long>> units = new TreeMap<>();

    /** Zero of that quantity at each of those nodes: a node that nothing is said of is a node with none. */
    static Counts zero(Collection<NodeKey> nodes, Quantity quantity) {
        Counts counts = new Counts();
        nodes.forEach(node -> counts.add(node, quantity, 0));
        return counts;
    }

    public void add(NodeKey node, Quantity quantity, long count) {
        units.computeIfAbsent(node, _ -> new EnumMap<>(Quantity.class)).merge(quantity, count, Long::sum);
    }

    /** This and the other's quantities together. */
    Counts and(Counts other) {
        Counts both = new Counts();
        for (Counts one : List.of(this, other)) {
            one.units.forEach(
                    (node, quantities) -> quantities.forEach((quantity, count) -> both.add(node, quantity, count)));
        }
        return both;
    }

    public long of(NodeKey node, Quantity quantity) {
        return units.getOrDefault(node, Map.of()).getOrDefault(quantity, 0L);
    }

    /** Where two sources differ in a quantity that both tell; empty when they agree. */
    public List<String> differences(String name, Counts other, String otherName) {
        SortedSet<NodeKey> nodes = new TreeSet<>(units.keySet());
        nodes.addAll(other.units.keySet());
        List<String> differences = new ArrayList<>();
        for (NodeKey node : nodes) {
            for (Quantity quantity : Quantity.values()) {
                if (tells(quantity) && other.tells(quantity) && of(node, quantity) != other.of(node, quantity)) {
                    differences.add("%s %s: %d by %s, %d by %s"
                            .formatted(node, quantity, of(node, quantity), name, other.of(node, quantity), otherName));
                }
            }
        }
        return differences;
    }

    private boolean tells(Quantity quantity) {
        return units.values().stream().anyMatch(quantities -> quantities.containsKey(quantity));
    }
}
