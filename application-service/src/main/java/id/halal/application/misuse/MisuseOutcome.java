package id.halal.application.misuse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case ended. */
@Schema(name = "MisuseOutcome")
public enum MisuseOutcome {
    /** It is so; the certificate, where there is one, is blocked or revoked by its own steps. */
    CONFIRMED,
    UNFOUNDED,
    /** Nothing to be found at that place. */
    NOT_FOUND,
    /** Given to another authority. */
    FORWARDED
}
