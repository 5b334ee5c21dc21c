package id.halal.application.seal;

import id.halal.platform.web.problem.ProblemCode;

/** Why nothing signed can be answered. */
public enum SealProblem implements ProblemCode {
    SEAL_KEY_MISSING(404);

    private final int status;

    SealProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
