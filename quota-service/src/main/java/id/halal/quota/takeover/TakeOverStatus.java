package id.halal.quota.takeover;

/** How far a take-over has come. */
enum TakeOverStatus {
    /** Its rows are being looked at. */
    CHECKING,
    /** The dry run is over; its findings stand. */
    CHECKED,
    /** Its rows are being brought in. */
    RUNNING,
    /** Every row was brought in, skipped or refused. */
    DONE
}
