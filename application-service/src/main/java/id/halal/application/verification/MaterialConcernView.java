package id.halal.application.verification;

import id.halal.application.material.check.JudgedIngredient;
import id.halal.application.material.check.MaterialJudgement;
import id.halal.application.material.check.MaterialVerdict;
import id.halal.platform.web.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Why an ingredient is a concern on site, and what to look at there: a critical one always, any other while it is doubtful.
 *
 * @param doubtful its judgement leaves a question (diragukan); a critical ingredient whose certificate holds is not doubtful
 * @param critical its name stands on the critical list
 * @param why the judgement, in the language of the request
 * @param lookAt what the companion does on site
 */
@Schema(name = "VisitMaterialConcern")
public record MaterialConcernView(
        MaterialVerdict verdict, boolean doubtful, boolean critical, String why, String lookAt) {

    static @Nullable MaterialConcernView of(JudgedIngredient judged, Messages messages, Locale language) {
        MaterialJudgement judgement = judged.judgement();
        if (!judgement.flagged() && !judgement.critical()) {
            return null;
        }
        return new MaterialConcernView(
                judgement.verdict(),
                judgement.flagged(),
                judgement.critical(),
                judgement.why(messages, language),
                judgement.lookAt(messages, language));
    }
}
