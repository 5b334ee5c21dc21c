package id.halal.quota.reallocation.replacement;

/** What can happen to a recorded replacement. */
enum ReplacementAction {
    RESERVE,
    PASS_ON,
    LAPSE
}
