package id.halal.application.certificate;

/** What was ever recorded under the number of a certificate. */
sealed interface KnownNumber {

    record Recorded(CertificateView certificate) implements KnownNumber {}

    /** A record held it by mistake, before it was put right. */
    record Withdrawn() implements KnownNumber {}
}
