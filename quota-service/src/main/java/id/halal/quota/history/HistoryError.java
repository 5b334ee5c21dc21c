package id.halal.quota.history;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a reported figure. */
enum HistoryError implements ProblemCode {
    REGION_UNKNOWN(422),
    SCOPE_NOT_YOURS(422),
    YEARS_REVERSED(422),
    RESULT_IN_FUTURE(422),
    AS_OF_BEFORE_PERIOD(422),
    FIGURE_KNOWN(422),
    RESULT_WITHDRAWN(409);

    private final int status;

    HistoryError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
