package id.halal.quota.allocation;

/** Why units moved. */
public enum MovementKind {
    /** A programme was given its units. */
    CREATE,
    /** A node's units were divided among children; what is left becomes undistributed. */
    SPLIT,
    /** From one child of a node to another. */
    TRANSFER,
    /** From a node back to its parent. */
    PULL_BACK,
    /** More units for a node: from its parent, for a root from outside. */
    INCREASE,
    /** Held for a file. */
    GRANT,
    /** Held for a file out of undistributed units above its leaf. */
    GRANT_FALLBACK,
    /** Used up by a certificate. */
    ISSUE,
    /** No longer held for a file. */
    RELEASE,
    /** Kept for one named business. */
    RESERVE,
    /** Held for a file of the business it was kept for. */
    GRANT_RESERVED,
    /** Kept in vain: free again. */
    RESERVATION_EXPIRY,
    /** Waits for its day of release. */
    HOLD_BACK,
    /** Its day has come. */
    DAILY_RELEASE,
    /** Held or used up by a file that ran before the platform did. */
    TAKE_OVER,
    /** Left when the programme closed. */
    LAPSE
}
