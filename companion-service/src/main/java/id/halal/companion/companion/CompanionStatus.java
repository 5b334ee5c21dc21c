package id.halal.companion.companion;

/** Life of a companion's registration; only an ACTIVE one works on files. */
public enum CompanionStatus {
    TRAINED,
    REGISTERED,
    ACTIVE,
    FROZEN,
    REVOKED
}
