package id.halal.quota.programme;

/** What can be done to a programme. */
enum ProgrammeAction {
    SUBMIT,
    VERIFY,
    /** Back to the draft, with a reason. */
    RETURN,
    ACTIVATE,
    CLOSE,
    /** Its last day has passed. */
    END
}
