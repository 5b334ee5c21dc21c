package id.halal.application.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate is blocked, freed or revoked. */
@Schema(name = "CertificateStandingReason")
public enum StandingReason {
    INGREDIENT_CHANGED,
    PROCESS_CHANGED,
    FALSE_STATEMENT,
    MISUSE_OF_LABEL,
    SUPERVISION_REFUSED,
    ISSUED_IN_ERROR,
    BUSINESS_CLOSED,
    REQUEST_OF_OWNER,
    CORRECTED,
    OTHER
}
