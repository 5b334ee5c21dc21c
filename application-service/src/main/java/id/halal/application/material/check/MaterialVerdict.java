package id.halal.application.material.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an ingredient is found to be. */
@Schema(name = "MaterialVerdict")
public enum MaterialVerdict {
    /** On the positive list. */
    EXEMPT(false),
    /** Its certificate is known, runs, and names this product. */
    CERTIFIED(false),
    /** Packaging or cleaning agent that stands on no list: nobody eats it. */
    NOT_INGESTED(false),
    /** Its certificate has run out. */
    EXPIRED(true),
    /** The number has the form of a certificate's, but nobody has found or confirmed it yet. */
    UNKNOWN_CERTIFICATE(true),
    /** The national search knows no such number. */
    NOT_FOUND(true),
    /** The certificate is known, but for other products or of another producer. */
    OTHER_PRODUCT(true),
    /** The number is that of a fatwa decision (KH…), or no number at all. */
    WRONG_NUMBER(true),
    /** Said to be certified, without a number. */
    NUMBER_MISSING(true),
    /** Needs a certificate and has none (diragukan). */
    CRITICAL(true),
    /** May not be used, certificate or not. */
    FORBIDDEN(true),
    /** On neither list and without a certificate. */
    UNLISTED(true);

    private final boolean flagged;

    MaterialVerdict(boolean flagged) {
        this.flagged = flagged;
    }

    /** Whether the companion has to look into it. */
    public boolean flagged() {
        return flagged;
    }

    String messageKey() {
        return "MATERIAL_VERDICT_" + name();
    }

    /** Key of what a companion looks at on site. */
    String lookAtKey() {
        return "MATERIAL_LOOK_" + name();
    }
}
