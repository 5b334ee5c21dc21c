package id.halal.companion.fee;

/** PENDING_TARIFF until the programme's own amounts are known; DUE from then on. */
public enum FeeStatus {
    PENDING_TARIFF,
    DUE
}
