package id.halal.companion.visit;

/** How the companion tried to reach the owner. */
public enum ContactMeans {
    PHONE,
    MESSAGE,
    LETTER,
    IN_PERSON
}
