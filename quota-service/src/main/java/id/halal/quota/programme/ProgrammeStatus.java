package id.halal.quota.programme;

/** The life of a programme. */
enum ProgrammeStatus {
    /** Being prepared; its tree may be split already, but its code grants nothing. */
    DRAFT,
    /** The code may be used between its first and last day. */
    ACTIVE,
    /** No new submissions; running files keep their units. */
    CLOSED
}
