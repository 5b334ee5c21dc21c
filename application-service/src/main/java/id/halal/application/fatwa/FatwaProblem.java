package id.halal.application.fatwa;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a session. */
public enum FatwaProblem implements ProblemCode {
    FOUR_EYES(403),
    DECISION_ENTERED(409),
    SESSION_EMPTY(422);

    private final int status;

    FatwaProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
