package id.halal.quota.claim;

/** What has become of a claim. */
enum ClaimStatus {
    /** A unit is held for the file. */
    HELD,
    /** The unit is used up by a certificate. */
    ISSUED,
    /** No unit was free; it waits in the order of submission. */
    WAITLISTED,
    /** It cannot be met; the code says why. */
    DENIED,
    /** The file has ended without a certificate; nothing is held any more. */
    RELEASED;

    /** At most one live claim per business and programme. */
    boolean isLive() {
        return this == HELD || this == ISSUED || this == WAITLISTED;
    }

    boolean hasUnit() {
        return this == HELD || this == ISSUED;
    }
}
