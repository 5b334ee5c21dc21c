package id.halal.application.verification;

import id.halal.platform.web.problem.ProblemCode;

/** Why a verification is refused. */
public enum VerificationProblem implements ProblemCode {
    DAILY_LIMIT_REACHED(409),
    VISIT_OF_ANOTHER_FILE(409),
    VISIT_UNKNOWN(422),
    CHECKLIST_INCOMPLETE(422),
    CHECKLIST_EVIDENCE_MISSING(422),
    PHOTO_MISSING(422),
    PHOTO_INCOMPLETE(422),
    /** Each accepted photo says itself that it was taken at another time. */
    PHOTO_TIME_DISAGREES(422);

    private final int status;

    VerificationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
