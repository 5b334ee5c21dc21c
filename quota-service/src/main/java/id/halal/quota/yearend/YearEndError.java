package id.halal.quota.yearend;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with decisions at the end of a year. The ones with 422 name a field. */
enum YearEndError implements ProblemCode {
    YEAR_NOT_OVER(409),
    HOLD_NOT_OPEN(422),
    HOLD_TWICE(422),
    CARRY_CODE_MISSING(422),
    CARRY_CODE_UNFIT(422),
    CARRY_NO_UNIT(422);

    private final int status;

    YearEndError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
