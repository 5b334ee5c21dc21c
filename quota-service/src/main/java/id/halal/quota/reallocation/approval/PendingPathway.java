package id.halal.quota.reallocation.approval;

/** All pending operations take the same way. */
enum PendingPathway {
    TWO_PERSONS
}
