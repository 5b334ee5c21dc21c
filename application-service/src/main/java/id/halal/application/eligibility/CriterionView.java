package id.halal.application.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One criterion, answered.
 *
 * @param basis S by a source, GK general knowledge, A assumed
 * @param sentence what is asked, for a shopkeeper, in the language of the request
 * @param points those of Kep 146/2025 II.A, and G1 to G7 for the questions of SIHALAL's gate
 * @param answer what we can say of it now
 * @param wayOut what to do about it when it fails
 */
@Schema(name = "EligibilityCriterion")
public record CriterionView(
        String code,
        CriterionResult result,
        Basis basis,
        String regulation,
        String sentence,
        List<String> points,
        String answer,
        @Nullable String wayOut) {}
