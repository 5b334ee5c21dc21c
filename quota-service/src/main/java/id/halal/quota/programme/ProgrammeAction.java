package id.halal.quota.programme;

/** What can be done to a programme. */
enum ProgrammeAction {
    ACTIVATE,
    CLOSE,
    /** Its last day has passed. */
    END
}
