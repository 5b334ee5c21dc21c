package id.halal.application.sihalal;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with something about SIHALAL. */
public enum SihalalProblem implements ProblemCode {
    SIHALAL_NUMBER_NOT_RECORDED(409),
    SIHALAL_STATUS_OLDER(409),
    SIHALAL_STATUS_UNKNOWN(422),
    SIHALAL_CERTIFICATE_DATE_MISSING(422);

    private final int status;

    SihalalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
