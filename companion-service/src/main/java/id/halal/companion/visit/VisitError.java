package id.halal.companion.visit;

import id.halal.platform.web.problem.ProblemCode;

/** Why a visit is not taken. */
public enum VisitError implements ProblemCode {
    /** A visit keeps its application: another one needs an id of its own. */
    VISIT_OTHER_APPLICATION(409);

    private final int status;

    VisitError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
