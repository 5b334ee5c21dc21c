package id.halal.application.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;

/** What can be done to a certificate. */
@Schema(name = "CertificateAction")
public enum StandingAction {
    BLOCK,
    UNBLOCK,
    REVOKE,
    SUPERSEDE,
    /** Number or date of a record are put right; it stays what it is. */
    CORRECT;

    /** As in events and history. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
