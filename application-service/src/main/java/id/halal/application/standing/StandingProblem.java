package id.halal.application.standing;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a step of a certificate. */
public enum StandingProblem implements ProblemCode {
    CERTIFICATE_SECOND_PERSON(403),
    CERTIFICATE_NUMBER_RECORDED(409),
    DEVELOPED_CERTIFICATE_BLOCKED(409),
    DEVELOPED_CERTIFICATE_NOT_VALID(409),
    CERTIFICATE_PROPOSAL_OPEN(409),
    CERTIFICATE_PROPOSAL_DECIDED(409),
    CERTIFICATE_DOCUMENT_MISSING(422);

    private final int status;

    StandingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
