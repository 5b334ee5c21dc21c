package id.halal.application.ownpaper;

import id.halal.platform.web.problem.ProblemCode;

/** Why a paper cannot be had. */
enum FilePaperProblem implements ProblemCode {
    FILE_PAPER_NOT_READY;

    @Override
    public int status() {
        return 409;
    }
}
