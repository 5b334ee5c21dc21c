package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the inspection body recommends to the fatwa commission, which alone decides. */
@Schema(name = "AuditRecommendation")
public enum AuditRecommendation {
    MEETS,
    DOES_NOT_MEET
}
