package id.halal.application.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why businesses withdraw, even what is free. */
@Schema(name = "ApplicationWithdrawalCode")
public enum WithdrawalCode {
    BUSINESS_CLOSED,
    PRODUCT_DISCONTINUED,
    /** Some fear that a visit leads to the tax office. */
    REFUSES_VISIT,
    TAKES_TOO_LONG,
    REGULAR_PATHWAY,
    CERTIFIED_ELSEWHERE,
    WRONG_DATA,
    OTHER
}
