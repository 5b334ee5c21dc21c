package id.halal.quota.claim;

/** Why a claim was denied, or let go. Stable: programs and other services read them. */
public enum QuotaCode {
    QUOTA_CODE_UNKNOWN,
    QUOTA_PROGRAMME_NOT_ACTIVE,
    QUOTA_OUT_OF_DATES,
    /** The facility lies outside the programme's regions. */
    QUOTA_OUT_OF_SCOPE,
    QUOTA_CHANNEL_MISMATCH,
    /** Not on the programme's lock list, or without a part where units were split among LP3H. */
    QUOTA_LP3H_NOT_LISTED,
    /** The business has a live claim in this programme. */
    QUOTA_DUPLICATE,
    /** Another programme pays for this business. */
    QUOTA_ALREADY_FACILITATED,
    /** The business has a unit for this type of product already, here or in another programme. */
    QUOTA_PRODUCT_TYPE_DONE,
    /** The business holds a certificate from elsewhere. */
    QUOTA_ALREADY_CERTIFIED,
    /** At a take-over: a submission would wait, a running file cannot. */
    QUOTA_NO_FREE_UNIT,
    /** A file that was to be taken over was refused by its own service. */
    QUOTA_TAKE_OVER_REFUSED,
    QUOTA_APPLICATION_REJECTED,
    QUOTA_APPLICATION_CANCELLED,
    QUOTA_APPLICATION_WITHDRAWN,
    /** The budget year ended and an officer let the unit go. */
    QUOTA_YEAR_ENDED
}
