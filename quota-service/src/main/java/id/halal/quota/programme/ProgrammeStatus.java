package id.halal.quota.programme;

/** The life of a programme. */
enum ProgrammeStatus {
    /** Being prepared; its tree may be split already, but its code grants nothing. */
    DRAFT,
    /** Complete, as its maker says; a second person looks at it. */
    SUBMITTED,
    /** Found right by a second person; where the funder pays, the bill is issued. */
    VERIFIED,
    /** The code may be used between its first and last day. */
    ACTIVE,
    /** No new submissions; running files keep their units. */
    CLOSED
}
