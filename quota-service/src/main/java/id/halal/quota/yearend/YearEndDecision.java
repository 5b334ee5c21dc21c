package id.halal.quota.yearend;

/** What becomes of a unit that is still held. */
public enum YearEndDecision {
    /** A programme of the new year holds one instead. */
    CARRY,
    /** Let go; the file goes on without a unit. */
    RELEASE
}
