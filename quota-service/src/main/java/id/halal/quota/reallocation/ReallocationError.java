package id.halal.quota.reallocation;

import id.halal.platform.web.problem.ProblemCode;

/** Why units are not moved. The ones with 422 name a field. */
public enum ReallocationError implements ProblemCode {
    /** Who proposed or asked may not be the one who approves. */
    SAME_PERSON(403),
    /** The same decision waits for a second person already. */
    APPROVAL_PENDING(409),
    CLAIM_NOT_HELD(409),
    NOT_CERTIFIED_ELSEWHERE(409),
    ALLOCATION_UNKNOWN(422),
    OTHER_PROGRAMME(422),
    NOT_SIBLINGS(422),
    MORE_THAN_FREE(422),
    NOTHING_FREE(422),
    MORE_THAN_ALLOCATED(422),
    CUT_OVER_OUTSIDE(422),
    MORE_THAN_ASKED(422),
    UNITS_WITHOUT_APPROVAL(422),
    CEILING_EXCEEDED(422),
    /** A ceiling is the whole programme's, and only where it has one. */
    CEILING_NOT_HERE(422),
    SUCCESSOR_SAME(422),
    SUCCESSOR_CERTIFIED(422),
    SUCCESSOR_HAS_PLACE(422);

    private final int status;

    ReallocationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
