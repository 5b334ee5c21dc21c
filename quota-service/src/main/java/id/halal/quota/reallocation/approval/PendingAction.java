package id.halal.quota.reallocation.approval;

/** What can be done to a pending operation. */
enum PendingAction {
    APPROVE,
    REJECT,
    WITHDRAW
}
