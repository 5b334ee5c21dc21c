package id.halal.quota.allocation;

/**
 * How units get from one node to another: released ones first; those that wait for their day go on waiting where they arrive, so that
 * nothing is released on the way.
 *
 * @param exit where they go in the node they leave
 * @param entry where they come from in the node they reach
 */
public record Carriage(Account from, Place exit, Account to, Place entry) {

    /** Between two children of one node, whose own balance stays. */
    public static Carriage across(Account from, Account to) {
        return new Carriage(from, Place.OUTSIDE, to, Place.OUTSIDE);
    }

    public static Carriage down(Account parent, Account child) {
        return new Carriage(parent, Place.CHILDREN, child, Place.OUTSIDE);
    }

    public static Carriage up(Account child, Account parent) {
        return new Carriage(child, Place.OUTSIDE, parent, Place.CHILDREN);
    }

    /** @throws IllegalStateException when the node has not that many {@link Account#divisible} units */
    public void carry(OpenLedger open, long units, Cause linked) {
        long released = Math.min(units, from.free());
        carry(open, from.freePlace(), to.freePlace(), released, linked);
        carry(open, Place.UNRELEASED, Place.UNRELEASED, units - released, linked);
    }

    private void carry(OpenLedger open, Place leaves, Place reaches, long units, Cause linked) {
        if (units > 0) {
            open.move(from, leaves, exit, units, linked);
            open.move(to, entry, reaches, units, linked);
        }
    }
}
