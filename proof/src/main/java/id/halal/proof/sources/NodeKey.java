package id.halal.proof.sources;

import org.jspecify.annotations.Nullable;

/**
 * What a node of the tree serves, by which the sources are compared: the whole, a region, or an LP3H in a region.
 *
 * @param region empty for the whole
 */
public record NodeKey(String region, @Nullable String lp3h) implements Comparable<NodeKey> {

    public static final NodeKey WHOLE = new NodeKey("", null);

    @Override
    public int compareTo(NodeKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return region.isEmpty() ? "all" : lp3h == null ? region : region + "/" + lp3h;
    }
}
