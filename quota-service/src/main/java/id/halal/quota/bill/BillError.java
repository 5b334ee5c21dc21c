package id.halal.quota.bill;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a bill or a payment of it. The ones with 422 name a field. */
enum BillError implements ProblemCode {
    BILL_HAS_PAYMENTS(409),
    PAYMENT_EXCEEDS_BILL(422),
    BILL_PAID_ON_OUTSIDE(422);

    private final int status;

    BillError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
