package id.halal.application.certificate;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.Locale;

/** Finds a certificate by its number, for anyone. */
@Singleton
class CertificateFinder {

    private final Certificates certificates;

    CertificateFinder(Certificates certificates) {
        this.certificates = certificates;
    }

    /** Every scope sees every certificate, the public too: that is what they are for. */
    CertificateView get(CallerScope scope, String number) {
        return certificates.find(number.strip().toUpperCase(Locale.ROOT)).orElseThrow(ProblemException::notFound);
    }
}
