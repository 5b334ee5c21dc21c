package id.halal.application.handover;

import id.halal.platform.web.problem.ProblemCode;

/** Why a file cannot be handed over. */
enum HandOverProblem implements ProblemCode {
    HAND_OVER_NOT_DUE(409),
    HAND_OVER_TAKEN(409);

    private final int status;

    HandOverProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
