package id.halal.quota.reallocation.increase;

/** What can be done to a request for more units. */
enum IncreaseAction {
    APPROVE,
    REJECT,
    WITHDRAW
}
