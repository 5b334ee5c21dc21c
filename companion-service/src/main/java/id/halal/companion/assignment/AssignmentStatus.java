package id.halal.companion.assignment;

/** OFFERED and ACCEPTED are open: a file has at most one of them. */
public enum AssignmentStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    ENDED;

    public boolean open() {
        return this == OFFERED || this == ACCEPTED;
    }
}
