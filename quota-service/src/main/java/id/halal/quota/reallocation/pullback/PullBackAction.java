package id.halal.quota.reallocation.pullback;

/** What can happen to a planned pull-back. */
enum PullBackAction {
    /** Its cut-over date has come. */
    EXECUTE,
    /** An officer over the node takes it back. */
    CANCEL,
    /** Its programme was closed before. */
    LAPSE
}
