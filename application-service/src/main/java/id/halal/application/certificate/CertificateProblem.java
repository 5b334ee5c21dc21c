package id.halal.application.certificate;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a certificate. */
public enum CertificateProblem implements ProblemCode {
    CERTIFICATE_NUMBER_IS_FATWA_DECISION(400),
    CERTIFICATE_NUMBER_FORMAT(400),
    CERTIFICATE_NUMBER_CORRECTED(404),
    CERTIFICATE_NUMBER_TAKEN(409);

    private final int status;

    CertificateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
