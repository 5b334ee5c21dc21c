package id.halal.quota.takeover;

/** What has become of one row. */
enum RowStatus {
    /** Not looked at yet. */
    NEW,
    /** The check found something wrong. */
    WRONG,
    /** An earlier take-over of this programme has brought in its number, or its business. */
    SKIPPED,
    /** Right, and not brought in yet. */
    PENDING,
    /** Its unit is held; its file is not there yet. */
    CLAIMED,
    /** Brought in. */
    DONE,
    /** Refused when it was its turn; it has left nothing behind. */
    FAILED
}
