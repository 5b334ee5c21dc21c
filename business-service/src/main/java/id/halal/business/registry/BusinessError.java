package id.halal.business.registry;

import id.halal.platform.web.problem.ProblemCode;

/** Why a business cannot be registered or changed, besides wrong fields. */
public enum BusinessError implements ProblemCode {
    /** A known companion who is frozen or whose registration was revoked. */
    COMPANION_NOT_ACTIVE(403),
    /** The role may not read protected data for this purpose. */
    PURPOSE_NOT_ALLOWED(403);

    private final int status;

    BusinessError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
