package id.halal.quota.programme;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a programme. The ones with 422 name a field. */
enum ProgrammeError implements ProblemCode {
    PROGRAMME_PAST(409),
    VERIFIER_IS_MAKER(409),
    BILL_UNPAID(409),
    HOLDS_UNDECIDED(409),
    FACILITATION_CODE_FORMAT(422),
    FACILITATION_CODE_TAKEN(422),
    CHANNEL_NOT_FACILITATED(422),
    SCOPE_CODE_UNKNOWN(422),
    SCOPE_CODE_TWICE(422),
    SCOPE_NOT_YOURS(422),
    LOCKED_LP3H_FORMAT(422),
    LOCKED_LP3H_TWICE(422),
    ENDS_BEFORE_START(422),
    NOT_IN_PROGRAMME_YEAR(422),
    TARGET_DATE_OUTSIDE(422),
    TARIFF_UNKNOWN(422),
    CEILING_BELOW_TARIFF(422),
    BILL_REQUIRED(422),
    PHONE_FORMAT(422);

    private final int status;

    ProgrammeError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
