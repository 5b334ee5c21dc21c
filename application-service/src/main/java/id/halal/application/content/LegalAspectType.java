package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The papers a small business may have. */
@Schema(name = "LegalAspectType")
public enum LegalAspectType {
    NIB,
    /** Home industry's permit of the regency (P-IRT). */
    P_IRT,
    /** Permits of the food and drug agency: local goods and imported ones. */
    MD,
    ML,
    /** Hygiene certificate of a place where food is prepared. */
    SLHS,
    STANDARD_CERTIFICATE,
    DEED,
    OTHER
}
