package id.halal.application.misuse;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a report or its outcome. */
public enum MisuseProblem implements ProblemCode {
    MISUSE_PHOTO_MISSING(422),
    MISUSE_CASE_CLOSED(409);

    private final int status;

    MisuseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
