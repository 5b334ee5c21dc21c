package id.halal.application.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.halal.application.filing.IssuerMode;

/** What our paper is. */
public enum CertificateMode {
    /** A record of what BPJPH issued (bukti pencatatan), without the halal label. */
    @JsonProperty("record")
    RECORD,
    /** The certificate itself. */
    @JsonProperty("certificate")
    CERTIFICATE;

    static CertificateMode of(IssuerMode issuer) {
        return switch (issuer) {
            case MIRROR -> RECORD;
            case NATIONAL -> CERTIFICATE;
        };
    }
}
