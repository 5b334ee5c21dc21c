package id.halal.companion.visit;

/** How a visit ended. */
public enum VisitOutcome {
    VISITED,
    NOT_FOUND,
    REFUSED,
    POSTPONED
}
