package id.halal.application.fatwa;

/** A session takes decisions until its chair closes it. */
public enum SessionStatus {
    OPEN,
    CLOSED
}
