package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What we can say of a criterion before anyone has visited. */
@Schema(name = "EligibilityResult")
public enum CriterionResult {
    PASS,
    FAIL,
    /** Left to the companion on site. */
    UNKNOWN;

    static CriterionResult of(boolean holds) {
        return holds ? PASS : FAIL;
    }
}
