package id.halal.application.material.check;

import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientKind;
import id.halal.application.material.ListedMaterial;
import id.halal.application.material.MaterialGroup;
import id.halal.application.material.certificate.MaterialCertificate;
import id.halal.platform.web.problem.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * An ingredient of a file with its judgement.
 *
 * @param flagged the companion has to look into it
 * @param critical its name stands on the critical list, whether it is certified or not
 * @param group of KMA 1360/2021, when its name stands on the positive list
 * @param sentence the verdict for a shopkeeper
 * @param source of the youngest line of the register under its number, with its state; it was so at {@code knownAt}
 */
@Schema(name = "ApplicationMaterial")
record FileMaterialView(
        String name,
        IngredientKind kind,
        @Nullable String certificateNumber,
        MaterialVerdict verdict,
        boolean flagged,
        boolean critical,
        @Nullable MaterialGroup group,
        String sentence,
        MaterialCertificate.@Nullable Source source,
        MaterialCertificate.@Nullable State state,
        @Nullable Instant knownAt) {

    static FileMaterialView of(JudgedIngredient judged, Messages messages, Locale language) {
        Ingredient ingredient = judged.ingredient();
        MaterialJudgement judgement = judged.judgement();
        ListedMaterial entry = judgement.reading().entry();
        MaterialCertificate line = judged.lines().stream()
                .max(Comparator.comparing(MaterialCertificate::knownAt))
                .orElse(null);
        return new FileMaterialView(
                ingredient.name(),
                ingredient.kind(),
                ingredient.certificateNumber(),
                judgement.verdict(),
                judgement.flagged(),
                judgement.critical(),
                judgement.reading().exempt() && entry != null ? entry.group() : null,
                judgement.sentence(messages, language),
                line == null ? null : line.source(),
                line == null ? null : line.state(),
                line == null ? null : line.knownAt());
    }
}
