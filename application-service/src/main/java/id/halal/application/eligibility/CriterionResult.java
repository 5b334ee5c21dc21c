package id.halal.application.eligibility;

/** What we can say of a criterion before anyone has visited. */
public enum CriterionResult {
    PASS,
    FAIL,
    /** Left to the companion on site. */
    UNKNOWN;

    static CriterionResult of(boolean holds) {
        return holds ? PASS : FAIL;
    }
}
