package id.halal.application.filing;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a step of a file. */
public enum FilingProblem implements ProblemCode {
    NOT_ASSIGNED_COMPANION(403),
    COMPANION_FROZEN(403),
    CHANNEL_NOT_OFFERED(422),
    CONSENT_MISSING(422),
    NOT_ELIGIBLE(422),
    SIHALAL_NUMBER_MISSING(422),
    SIHALAL_NUMBER_TAKEN(409),
    NOT_CERTIFIED_ELSEWHERE(422),
    AUDIT_EXTENDED_ALREADY(409),
    DECIDED_MEANWHILE(409);

    private final int status;

    FilingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
