package id.halal.business.consent;

import id.halal.platform.web.problem.ProblemCode;

/** Why a consent is not recorded. */
enum ConsentError implements ProblemCode {
    /** A companion takes a consent only for himself. */
    CONSENT_FOR_OTHER_COMPANION(403);

    private final int status;

    ConsentError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
