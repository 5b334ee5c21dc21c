package id.halal.companion.assignment;

import id.halal.platform.web.problem.ProblemCode;

/** Why a file is not given to a companion. */
public enum AssignmentError implements ProblemCode {
    /** It has a companion or an open offer, or is in a status that needs none. */
    FILE_NOT_WAITING(409);

    private final int status;

    AssignmentError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
