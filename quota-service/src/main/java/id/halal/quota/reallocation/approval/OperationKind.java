package id.halal.quota.reallocation.approval;

/** What can need a second person. */
public enum OperationKind {
    /** Units to a sibling; the subject is the node they leave. */
    TRANSFER,
    /** An immediate pull-back; the subject is the node that gives. */
    PULL_BACK,
    /** The approval of an increase; the subject is the request. */
    INCREASE
}
