package id.halal.quota.reallocation.pullback;

/** What has become of a pull-back. */
enum PullBackStatus {
    /** The cut-over date is still to come. */
    PLANNED,
    /** What was free has gone back to the parent. */
    EXECUTED,
    /** It will not happen. */
    CANCELLED
}
