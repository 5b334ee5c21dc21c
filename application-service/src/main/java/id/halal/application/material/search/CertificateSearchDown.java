package id.halal.application.material.search;

/** The search gave no answer. */
public final class CertificateSearchDown extends RuntimeException {

    private final String reason;

    /** @param reason e.g. {@code TIMEOUT} */
    public CertificateSearchDown(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
