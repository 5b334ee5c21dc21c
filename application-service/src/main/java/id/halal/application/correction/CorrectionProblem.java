package id.halal.application.correction;

import id.halal.platform.web.problem.ProblemCode;

/** What is no correction. */
public enum CorrectionProblem implements ProblemCode {
    PRODUCT_UNKNOWN(422),
    NOT_A_SPELLING(422),
    /** It holds a word that no product's name may hold. */
    PRODUCT_NAME_FORBIDDEN(422),
    /** A file with this name would come back. */
    PRODUCT_NAME_UNFIT(422);

    private final int status;

    CorrectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
