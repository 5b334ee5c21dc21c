package id.halal.contracts;

/** Business scale after PP 7/2021: JU.1 micro to JU.4 large. Self-declare and facilitation are for micro and small. */
public enum BusinessScale {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    public boolean microOrSmall() {
        return this == MICRO || this == SMALL;
    }
}
