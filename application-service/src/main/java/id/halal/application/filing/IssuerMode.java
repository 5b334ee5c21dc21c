package id.halal.application.filing;

/** Who issues the certificate. */
public enum IssuerMode {
    /** BPJPH issues; what it decided is recorded here. Our paper is a record without the halal label. */
    MIRROR,
    /** We mint the number and issue. */
    NATIONAL
}
