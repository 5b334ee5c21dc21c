package id.halal.business.registry;

/** What is known of a NIB. A record that could not be looked up stays UNVERIFIED and blocks nothing. */
public enum NibStatus {
    UNVERIFIED,
    VERIFIED,
    NOT_FOUND,
    MISMATCH
}
