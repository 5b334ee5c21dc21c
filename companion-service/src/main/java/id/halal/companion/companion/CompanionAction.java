package id.halal.companion.companion;

/** What can happen to a companion. */
public enum CompanionAction {
    REGISTER,
    ACTIVATE,
    FREEZE,
    THAW,
    REVOKE
}
