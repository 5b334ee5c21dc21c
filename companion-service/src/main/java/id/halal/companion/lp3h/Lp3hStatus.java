package id.halal.companion.lp3h;

/** FROZEN after PP 42/2024 art. 170. */
public enum Lp3hStatus {
    ACTIVE,
    FROZEN
}
