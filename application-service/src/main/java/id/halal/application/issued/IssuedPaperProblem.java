package id.halal.application.issued;

import id.halal.platform.web.problem.ProblemCode;

/** Why a paper cannot be had. */
public enum IssuedPaperProblem implements ProblemCode {
    PAPER_BEING_MADE(409);

    private final int status;

    IssuedPaperProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
