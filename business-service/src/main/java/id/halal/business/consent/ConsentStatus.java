package id.halal.business.consent;

/** Whether a consent holds. */
enum ConsentStatus {
    LIVE,
    ENDED,
    REVOKED
}
