package id.halal.quota.allocation;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a change of the allocation tree. The ones with 422 name a field. */
enum AllocationError implements ProblemCode {
    ALLOCATION_IS_LEAF(409),
    ALLOCATION_IS_ROOT(409),
    CHILD_NEEDS_ONE_KIND(422),
    CHILDREN_OF_TWO_KINDS(422),
    CHILD_TWICE(422),
    SPLIT_EXCEEDS_FREE(422),
    REGION_CODE_DIGITS(422),
    REGION_LEVEL(422),
    REGION_UNKNOWN(422),
    REGION_OUTSIDE(422),
    LP3H_REGISTRATION_DIGITS(422),
    LP3H_NOT_ON_LOCK_LIST(422),
    TARGET_DATE_OUTSIDE(422);

    private final int status;

    AllocationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
