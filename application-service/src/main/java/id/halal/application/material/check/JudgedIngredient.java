package id.halal.application.material.check;

import id.halal.application.content.Ingredient;
import id.halal.application.material.certificate.MaterialCertificate;

import java.util.List;

/**
 * An ingredient of a file with its judgement.
 *
 * @param lines of the register under its number
 */
public record JudgedIngredient(Ingredient ingredient, MaterialJudgement judgement, List<MaterialCertificate> lines) {

    public JudgedIngredient {
        lines = List.copyOf(lines);
    }
}
