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
    CANCEL_CERTIFIED_ELSEWHERE,
    ARCHIVE,
    TAKE_OVER;

    /** As in events, history and problems: {@code decide-halal}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
