package id.halal.quota.reallocation.approval;

/** What has become of an operation that needs a second person. */
enum PendingStatus {
    /** Nothing has moved yet. */
    PROPOSED,
    /** Carried out. */
    APPROVED,
    REJECTED,
    /** Taken back by the one who proposed it. */
    WITHDRAWN
}
