package id.halal.application.certificate;

import id.halal.indonesia.CertificateNumber;
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

    /**
     * Every scope sees every certificate, the public too: that is what they are for.
     *
     * @throws ProblemException 400 when it is no number of a certificate, 404 when it is unknown
     */
    CertificateView get(CallerScope scope, String number) {
        String canonical = number.strip().toUpperCase(Locale.ROOT);
        if (CertificateNumber.isFatwaDecision(canonical)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_IS_FATWA_DECISION);
        }
        if (!CertificateNumber.isForeignAcceptable(canonical)) {
            throw ProblemException.of(CertificateProblem.CERTIFICATE_NUMBER_FORMAT);
        }
        return certificates.find(canonical).orElseThrow(ProblemException::notFound);
    }
}
