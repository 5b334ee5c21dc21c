package id.halal.quota.reallocation.increase;

/** What has become of a request for more units. */
enum IncreaseStatus {
    REQUESTED,
    /** Granted in whole or in part; the units have moved. */
    APPROVED,
    REJECTED,
    /** Taken back by the one who asked. */
    WITHDRAWN
}
