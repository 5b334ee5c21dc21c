package id.halal.application.registration;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with the payment of a self-paid file. */
public enum PaymentProblem implements ProblemCode {
    /** The tariff is paid at once, no more and no less. */
    PAYMENT_AMOUNT_DIFFERS(422);

    private final int status;

    PaymentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
