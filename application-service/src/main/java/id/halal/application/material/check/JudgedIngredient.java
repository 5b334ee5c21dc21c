package id.halal.application.material.check;

import id.halal.application.content.Ingredient;
import id.halal.application.material.certificate.MaterialCertificate;
import id.halal.application.material.certificate.StatedNumber;

import java.util.List;
import java.util.Optional;

/**
 * An ingredient of a file with its judgement.
 *
 * @param lines of the register under its number
 * @param unasked its number, when the national search has never been asked for it
 */
public record JudgedIngredient(
        Ingredient ingredient,
        MaterialJudgement judgement,
        List<MaterialCertificate> lines,
        Optional<StatedNumber> unasked) {

    public JudgedIngredient {
        lines = List.copyOf(lines);
    }
}
