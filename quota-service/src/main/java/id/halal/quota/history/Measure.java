package id.halal.quota.history;

/** What a reported figure counts. */
public enum Measure {
    /** Units of a programme as it was announced. */
    UNITS_ALLOCATED,
    /** Units taken by files, with a certificate or on their way to one. */
    UNITS_USED,
    CERTIFICATES_ISSUED,
    /** Certificates that somebody paid for or helped to. */
    CERTIFICATES_FACILITATED,
    /** Businesses that were helped to a certificate. */
    BUSINESSES_FACILITATED,
    /** Businesses that are known by name to the authority. */
    BUSINESSES_RECORDED,
    COMPANIONS_TRAINED,
    TRAINEES
}
