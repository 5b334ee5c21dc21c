package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a criterion is founded: on a source we read (S), general knowledge (GK), or assumed the same as in Kep 146/2025 (A). */
@Schema(name = "EligibilityBasis")
public enum Basis {
    S,
    GK,
    A
}
