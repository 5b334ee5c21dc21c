package id.halal.application.sihalal;

/** An answer that says neither how the file stands nor that there is none. */
final class SihalalRefused extends RuntimeException {

    private final String reason;

    /** @param reason a word for the list of look-ups, e.g. {@code HTTP_422}; never the answer's own text */
    SihalalRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
