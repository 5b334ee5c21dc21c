package id.halal.companion.lp3h;

/** What can happen to a registered LP3H. */
public enum Lp3hAction {
    FREEZE,
    THAW
}
