package id.halal.companion.assignment;

/** What can happen to an assignment. */
public enum AssignmentAction {
    ACCEPT,
    DECLINE,
    EXPIRE,
    REASSIGN,
    END
}
