package id.halal.quota.reallocation.increase;

/** Where the units would come from. */
enum IncreasePathway {
    /** From the node above. */
    FROM_PARENT,
    /** Of a root: from outside, which raises the programme. */
    FROM_OUTSIDE
}
