package id.halal.application.material.search;

/** The search answered this question with something that is no answer. */
public final class CertificateSearchRefused extends RuntimeException {

    private final String reason;

    /** @param reason e.g. {@code HTTP_400} */
    public CertificateSearchRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
