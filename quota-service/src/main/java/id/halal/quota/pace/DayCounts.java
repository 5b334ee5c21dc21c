package id.halal.quota.pace;

/** Use per working day of a window, earliest first; a node's own until those of the nodes below are added. */
public final class DayCounts {

    private final long[] used;
    private final long[] issued;

    private DayCounts(int days) {
        this.used = new long[days];
        this.issued = new long[days];
    }

    static DayCounts none(int days) {
        return new DayCounts(days);
    }

    void add(int day, long newlyUsed, long newlyIssued) {
        used[day] += newlyUsed;
        issued[day] += newlyIssued;
    }

    void add(DayCounts other) {
        for (int day = 0; day < used.length; day++) {
            add(day, other.used[day], other.issued[day]);
        }
    }

    /** Granted less released. */
    long[] used() {
        return used.clone();
    }

    /** Certificates. */
    long[] issued() {
        return issued.clone();
    }
}
