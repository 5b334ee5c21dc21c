package id.halal.indonesia;

/**
 * A text that is not the value it claims to be. The {@link #reason() reason} is a stable code for programs; neither it nor the message
 * ever contains the refused text, because that may be personal data.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    InvalidValueException(String reason, String rule) {
        super(reason + ": " + rule);
        this.reason = reason;
    }

    /** Stable code in capitals, for example {@code NIK_DATE}. */
    public String reason() {
        return reason;
    }
}
