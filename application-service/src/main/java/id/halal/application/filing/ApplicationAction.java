package id.halal.application.filing;

import java.util.Locale;

/** What can be done to a file. */
public enum ApplicationAction {
    SUBMIT,
    GRANT,
    WAITLIST,
    DENY,
    LOSE_UNIT,
    ADMIT,
    ACCEPT,
    REASSIGN,
    VERIFY,
    CHECK_BY_LP3H,
    PAY,
    ACCEPT_DOCUMENTS,
    SET_COST,
    SUBMIT_PAYMENT_PROOF,
    CONFIRM_PAYMENT,
    REJECT_PAYMENT_PROOF,
    ISSUE_DOCUMENT_RECEIPT,
    EXTEND_AUDIT,
    REPORT_AUDIT,
    SEND_TO_COMMISSION,
    RETURN,
    RESUBMIT,
    REGISTER,
    DECIDE_HALAL,
    RETURN_BY_FATWA,
    REJECT,
    ISSUE,
    RECORD_CERTIFICATE,
    WITHDRAW,
    CANCEL_NO_ANSWER,
    CANCEL_THIRD_RETURN,
    CANCEL_CERTIFIED_ELSEWHERE,
    CANCEL_BY_SIHALAL,
    CORRECT_PRODUCT_NAME,
    CORRECT_CERTIFICATE,
    ARCHIVE,
    TAKE_OVER;

    /** As in events, history and problems: {@code decide-halal}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
