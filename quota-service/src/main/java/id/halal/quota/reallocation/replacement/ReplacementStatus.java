package id.halal.quota.reallocation.replacement;

/** What has become of a replacement. */
enum ReplacementStatus {
    /** The file of the replaced business still holds the unit. */
    RECORDED,
    /** The freed unit is kept for the successor. */
    RESERVED,
    /** Somebody waited: the freed unit went there first. */
    PASSED_ON,
    /** No unit was freed for a successor: the file was certified after all, the programme is over, or the successor has its place. */
    LAPSED
}
