package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a file is for products that are new, or adds some to a certificate that is valid. */
@Schema(name = "RegistrationKind")
public enum RegistrationKind {
    NEW("JD.1"),
    DEVELOPMENT("JD.3");

    private final String sihalalCode;

    RegistrationKind(String sihalalCode) {
        this.sihalalCode = sihalalCode;
    }

    public String sihalalCode() {
        return sihalalCode;
    }
}
