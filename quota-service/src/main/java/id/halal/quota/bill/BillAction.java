package id.halal.quota.bill;

/** What can be done to a bill. */
enum BillAction {
    /** The payment that completes the sum; one that does not leaves the bill as it is. */
    SETTLE,
    CANCEL
}
