package id.halal.application.certificate;

/** The life of a certificate after it was issued. */
public enum CertificateStatus {
    VALID,
    BLOCKED,
    REVOKED,
    SUPERSEDED
}
