package id.halal.quota.allocation;

import id.halal.platform.data.time.Ids;

import java.util.Map;
import java.util.UUID;

/** Accounts for tests without a database. */
public final class TestAccounts {

    private static final UUID PROGRAMME = Ids.next();

    private TestAccounts() {}

    public static Account root(String region, boolean hasChildren, long free) {
        return account(null, 0, region, null, hasChildren, free, 0);
    }

    public static Account region(Account parent, String region, boolean hasChildren, long free) {
        return account(parent, parent.node().depth() + 1, region, null, hasChildren, free, 0);
    }

    public static Account lp3h(Account parent, String lp3h, long available, long held) {
        return account(parent, parent.node().depth() + 1, null, lp3h, false, available, held);
    }

    /** Whose units all wait for their day of release. */
    public static Account unreleased(Account parent, String region, boolean hasChildren, long units) {
        Node node = node(parent, parent == null ? 0 : parent.node().depth() + 1, region, null);
        return new Account(node, hasChildren, units, Map.of(Place.UNRELEASED, units));
    }

    private static Account account(
            Account parent, int depth, String region, String lp3h, boolean hasChildren, long free, long held) {
        Node node = node(parent, depth, region, lp3h);
        Place place = hasChildren ? Place.UNDISTRIBUTED : Place.AVAILABLE;
        return new Account(node, hasChildren, free + held, Map.of(place, free, Place.HELD, held));
    }

    private static Node node(Account parent, int depth, String region, String lp3h) {
        String lies = region == null && parent != null ? parent.node().region() : region;
        return new Node(
                Ids.next(),
                PROGRAMME,
                parent == null ? null : parent.id(),
                depth,
                region,
                lp3h,
                null,
                lies == null ? null : lies.substring(0, 2),
                lies != null && lies.length() == 4 ? lies : null,
                0);
    }
}
