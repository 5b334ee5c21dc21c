package id.halal.quota.takeover;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a take-over: of the whole file, or (those that begin with ROW_) of one row. */
enum TakeOverError implements ProblemCode {
    TAKE_OVER_NOT_CHECKED(409),
    TAKE_OVER_HAS_ERRORS(409),
    TAKE_OVER_RUNNING(409),
    TAKE_OVER_REGULAR_PROGRAMME(409),
    TAKE_OVER_TOTAL_DIFFERS(422),
    TAKE_OVER_NOT_XLSX(422),
    TAKE_OVER_COLUMN_MISSING(422),
    TAKE_OVER_COLUMN_TWICE(422),
    TAKE_OVER_TOO_MANY_ROWS(422),
    TAKE_OVER_NO_ROWS(422),
    TAKE_OVER_FILE_NAME(422),
    ROW_REQUIRED(422),
    ROW_TOO_LONG(422),
    ROW_NIB_DIGITS(422),
    ROW_NIB_TWICE(422),
    ROW_SCALE_UNKNOWN(422),
    ROW_REGENCY_UNKNOWN(422),
    ROW_LP3H_DIGITS(422),
    ROW_LP3H_UNKNOWN(422),
    ROW_COMPANION_UNKNOWN(422),
    ROW_COMPANION_OTHER_LP3H(422),
    ROW_STATUS_UNKNOWN(422),
    ROW_SIHALAL_NUMBER_FORMAT(422),
    ROW_SIHALAL_NUMBER_TWICE(422),
    ROW_DATE_FORMAT(422),
    ROW_DATE_FUTURE(422),
    ROW_DATE_ORDER(422),
    ROW_CERTIFICATE_NUMBER_FORMAT(422),
    ROW_CERTIFICATE_NUMBER_TWICE(422),
    ROW_CERTIFICATE_TOO_EARLY(422);

    private final int status;

    TakeOverError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
