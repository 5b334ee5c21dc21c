package id.halal.companion.assignment;

/** How a file came to a companion. */
public enum AssignmentOrigin {
    /** The companion filed it on the owner's behalf, and so has accepted. */
    FILED,
    /** Offered by the rule of {@link CompanionChoice}. */
    OFFER,
    /** Offered because a coordinator or an officer said so. */
    COORDINATOR,
    /** Came back after a return, to the same companion. */
    RESUBMISSION
}
