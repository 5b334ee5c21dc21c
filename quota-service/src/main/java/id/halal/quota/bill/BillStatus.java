package id.halal.quota.bill;

/** The life of a programme bill. */
public enum BillStatus {
    /** To be paid. */
    ISSUED,
    /** The payments have reached the amount. */
    PAID,
    /** Its programme was returned or closed before it was paid. */
    CANCELLED
}
