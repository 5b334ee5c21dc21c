package id.halal.application.sihalal;

import org.jspecify.annotations.Nullable;

/** An outage, ours or theirs: no file is to blame for it. */
final class SihalalDown extends RuntimeException {

    private final String reason;

    /** @param reason a word for the list of look-ups, e.g. {@code TIMEOUT} */
    SihalalDown(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
