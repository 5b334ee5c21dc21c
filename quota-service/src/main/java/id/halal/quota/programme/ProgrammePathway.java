package id.halal.quota.programme;

/** There is one procedure for all programmes. */
enum ProgrammePathway {
    FACILITATION
}
