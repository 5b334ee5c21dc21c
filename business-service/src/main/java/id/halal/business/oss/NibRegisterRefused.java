package id.halal.business.oss;

/** An answer that says neither found nor not found. */
final class NibRegisterRefused extends RuntimeException {

    private final String reason;

    /** @param reason a word for the list of look-ups, e.g. {@code CODE_400}; never the answer's own text */
    NibRegisterRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
