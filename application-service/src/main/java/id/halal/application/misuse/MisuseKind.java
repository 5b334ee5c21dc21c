package id.halal.application.misuse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was seen. */
@Schema(name = "MisuseKind")
public enum MisuseKind {
    /** The number belongs to other products, or to another business. */
    NUMBER_ON_OTHER_PRODUCT,
    /** The number is nobody's. */
    FALSE_NUMBER,
    /** A blocked or revoked certificate is still shown. */
    REVOKED_IN_USE,
    LABEL_WITHOUT_CERTIFICATE,
    OTHER
}
