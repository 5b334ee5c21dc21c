package id.halal.quota.allocation;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A locked node with its balance, as the running transaction sees it.
 *
 * <p>The rule of where free units lie: in a node without children they are {@link Place#AVAILABLE}; the first split moves what is
 * handed down to the children and the rest to {@link Place#UNDISTRIBUTED}. So an unsplit programme grants from its root.
 */
public final class Account {

    private final Node node;
    private final boolean hasChildren;
    private final boolean hasLp3hChildren;
    private final Map<Place, Long> units = new EnumMap<>(Place.class);
    private long allocated;

    Account(Node node, boolean hasChildren, long allocated, Map<Place, Long> units) {
        this(node, hasChildren, false, allocated, units);
    }

    /** @param hasLp3hChildren whether there are LP3H below, of whom those no claim at hand can reach may be left out */
    Account(Node node, boolean hasChildren, boolean hasLp3hChildren, long allocated, Map<Place, Long> units) {
        this.node = node;
        this.hasChildren = hasChildren;
        this.hasLp3hChildren = hasLp3hChildren;
        this.allocated = allocated;
        this.units.putAll(units);
    }

    public Node node() {
        return node;
    }

    public UUID id() {
        return node.id();
    }

    public boolean hasChildren() {
        return hasChildren;
    }

    /** Whether its children are LP3H, though not all of them need be at hand. */
    public boolean isSplitAmongLp3h() {
        return hasLp3hChildren;
    }

    /** Where this node's free units lie, released and kept for nobody. */
    public Place freePlace() {
        return hasChildren ? Place.UNDISTRIBUTED : Place.AVAILABLE;
    }

    /** Where a unit goes that a file lets go: it is free again while the programme runs. */
    public Place letGoPlace(ProgrammeTerms terms) {
        return terms.isClosed() ? Place.LAPSED : freePlace();
    }

    public long in(Place place) {
        return place == Place.OUTSIDE ? 0 : units.getOrDefault(place, 0L);
    }

    public long free() {
        return in(freePlace());
    }

    /** What a split may hand down: free units and those that wait for their day of release. */
    public long divisible() {
        return free() + in(Place.UNRELEASED);
    }

    /** Whether a claim may be met here: on a node without children, and with fallback on a regional one, which lends. */
    public boolean servesClaims(boolean fallback) {
        return !hasChildren || (fallback && node.isRegional());
    }

    public long allocated() {
        return allocated;
    }

    void move(Place from, Place to, long count) {
        if (count < 1 || from == to) {
            throw new IllegalArgumentException(count + " units from " + from + " to " + to + " is no movement");
        }
        if (from == Place.OUTSIDE) {
            allocated = Math.addExact(allocated, count);
        } else if (in(from) < count) {
            throw new IllegalStateException(
                    "node " + node.id() + " has " + in(from) + " units " + from + ", not " + count);
        } else {
            units.put(from, in(from) - count);
        }
        if (to == Place.OUTSIDE) {
            allocated -= count;
        } else {
            units.put(to, Math.addExact(in(to), count));
        }
    }
}
