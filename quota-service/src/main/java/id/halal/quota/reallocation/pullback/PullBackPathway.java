package id.halal.quota.reallocation.pullback;

/** All pull-backs take the same way. */
enum PullBackPathway {
    CUT_OVER
}
