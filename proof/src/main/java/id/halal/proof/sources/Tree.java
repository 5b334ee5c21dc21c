package id.halal.proof.sources;

import id.halal.proof.api.QuotaApi.Node;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The allocation tree of a programme: which node serves what, and under which others it lies. */
public final class Tree {

    private record Place(@Nullable UUID parent, NodeKey key) {}

    private final Map<UUID, Place> places;

    private Tree(Map<UUID, Place> places) {
        this.places = places;
    }

    /** @param nodes parents before children */
    public static Tree of(Collection<Node> nodes) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (Node node : nodes) {
            places.put(node.id(), new Place(node.parentId(), key(node, places)));
        }
        return new Tree(places);
    }

    public boolean has(NodeKey key) {
        return places.values().stream().anyMatch(place -> place.key().equals(key));
    }

    public NodeKey key(UUID node) {
        return place(node).key();
    }

    /** What is counted at each node by itself, rolled up: each node gets what lies in it and below it. */
    public Counts rolledUp(Map<UUID, Long> own, Counts.Quantity quantity) {
        Counts counts = Counts.zero(places.values().stream().map(Place::key).toList(), quantity);
        own.forEach((node, units) -> {
            for (@Nullable UUID at = node; at != null; at = place(at).parent()) {
                counts.add(place(at).key(), quantity, units);
            }
        });
        return counts;
    }

    /** What is counted at each node by itself, as it is. */
    public Counts flat(Map<UUID, Long> own, Counts.Quantity quantity) {
        Counts counts = Counts.zero(places.values().stream().map(Place::key).toList(), quantity);
        own.forEach((node, units) -> counts.add(place(node).key(), quantity, units));
        return counts;
    }

    private Place place(UUID node) {
        Place place = places.get(node);
        if (place == null) {
            throw new IllegalStateException("no node " + node + " in the tree");
        }
        return place;
    }

    private static NodeKey key(Node node, Map<UUID, Place> places) {
        if (node.parentId() == null) {
            return NodeKey.WHOLE;
        }
        Place parent = places.get(node.parentId());
        String region = node.regionCode() != null
                ? node.regionCode()
                : parent == null ? "" : parent.key().region();
        return new NodeKey(region, node.lp3hRegistration());
    }
}
