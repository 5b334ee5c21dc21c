package id.halal.quota.money;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a payment or a ceiling. */
enum MoneyError implements ProblemCode {
    PAYMENT_EXCEEDS_DUE(422),
    PAYMENT_IN_FUTURE(422),
    PAYMENT_NOT_REVERSIBLE(409),
    CEILING_BELOW_COMMITTED(422);

    private final int status;

    MoneyError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
