package id.halal.application.takeover;

import id.halal.platform.web.problem.ProblemCode;

/** Why a running file cannot be brought in. */
public enum TakeOverProblem implements ProblemCode {
    TAKE_OVER_STATUS_UNKNOWN(422),
    TAKE_OVER_CERTIFICATE_MISSING(422);

    private final int status;

    TakeOverProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
