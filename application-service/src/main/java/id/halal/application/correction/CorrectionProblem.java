package id.halal.application.correction;

import id.halal.platform.web.problem.ProblemCode;

/** What is no correction. */
public enum CorrectionProblem implements ProblemCode {
    PRODUCT_UNKNOWN(422),
    NOT_A_SPELLING(422);

    private final int status;

    CorrectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
