package id.halal.business.consent;

/** How the owner gave the consent. */
enum ConsentMeans {
    /** The owner, logged in. */
    OWN_ACCOUNT,
    /** A signed sheet, named by the hash of its scan. */
    SIGNED_SHEET,
    /** Spoken, before a witness whose name is kept protected. */
    SPOKEN_BEFORE_WITNESS
}
