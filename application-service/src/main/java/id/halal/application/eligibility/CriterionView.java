package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One criterion, answered.
 *
 * @param basis S by a source, GK general knowledge, A assumed
 * @param sentence what is asked, for a shopkeeper, in the language of the request
 */
@Schema(name = "EligibilityCriterion")
public record CriterionView(String code, CriterionResult result, Basis basis, String regulation, String sentence) {}
