package id.halal.business.oss;

import org.jspecify.annotations.Nullable;

/** An outage, ours or theirs: no NIB is to blame for it. */
final class NibRegisterDown extends RuntimeException {

    private final String reason;

    /** @param reason a word for the list of look-ups, e.g. {@code TIMEOUT} */
    NibRegisterDown(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
