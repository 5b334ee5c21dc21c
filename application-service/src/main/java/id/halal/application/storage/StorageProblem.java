package id.halal.application.storage;

import id.halal.platform.web.problem.ProblemCode;

/** What can go wrong with the bytes themselves. */
public enum StorageProblem implements ProblemCode {
    /** The row is there and its bytes are not: lost outside of this service. */
    CONTENT_MISSING(500),
    /** The bytes are no longer those that were stored. */
    CONTENT_DAMAGED(500),
    STORAGE_FULL(503),
    STORAGE_UNAVAILABLE(503);

    private final int status;

    StorageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
