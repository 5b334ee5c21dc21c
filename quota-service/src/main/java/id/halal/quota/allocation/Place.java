package id.halal.quota.allocation;

/** Where a unit can lie within one node. */
public enum Place {
    /** Not in this node: before it was given to it, or after it was taken away. */
    OUTSIDE,
    /** Of a node with children: not handed down. */
    UNDISTRIBUTED,
    /** Waits for its day of release. */
    UNRELEASED,
    /** Of a node without children: free for the next claim. */
    AVAILABLE,
    /** Kept for one named business. */
    RESERVED,
    /** A running file has it. */
    HELD,
    /** Used up by a certificate. */
    ISSUED,
    /** Handed down to a child. */
    CHILDREN,
    /** Nobody had it when the programme closed, or it was let go after that. */
    LAPSED
}
