package id.halal.companion.companion;

import id.halal.platform.web.problem.ProblemCode;

/** Why a companion may not. */
public enum CompanionError implements ProblemCode {
    /** The caller is a companion whose registration is frozen: the token outlives the freeze, this does not. */
    COMPANION_FROZEN(403),
    /** The caller's registration number is unknown here, not yet active, or revoked. */
    COMPANION_NOT_ACTIVE(403),
    /** The LP3H of the calling companion is frozen. */
    LP3H_FROZEN(403),
    /** Nobody is registered or activated under a frozen LP3H. */
    LP3H_NOT_ACTIVE(409);

    private final int status;

    CompanionError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
