package id.halal.application.returns;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with notes. */
public enum ReturnsProblem implements ProblemCode {
    NOTE_UNRESOLVED(422),
    PRODUCT_BARRED(422);

    private final int status;

    ReturnsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
