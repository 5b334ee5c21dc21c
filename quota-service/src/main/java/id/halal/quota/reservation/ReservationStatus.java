package id.halal.quota.reservation;

/** What has become of a reservation. Only an open one changes, once. */
enum ReservationStatus {
    /** The unit waits for its business. */
    OPEN,
    /** A file of that business has the unit. */
    USED,
    /** The business did not come in time; the unit is free again. */
    EXPIRED
}
