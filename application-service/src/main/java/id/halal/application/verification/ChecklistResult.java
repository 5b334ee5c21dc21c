package id.halal.application.verification;

/** What the companion found. */
public enum ChecklistResult {
    MEETS,
    NOT_MEETS,
    NOT_APPLICABLE
}
