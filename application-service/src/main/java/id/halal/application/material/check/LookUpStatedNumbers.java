package id.halal.application.material.check;

import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientsStated;
import id.halal.application.material.certificate.MaterialLookups;
import id.halal.application.material.certificate.StatedNumber;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.Objects;

/** Has the certificate numbers of a file looked up as soon as they are stored; saving waits for nobody. */
@Singleton
class LookUpStatedNumbers {

    private final MaterialLookups lookups;

    LookUpStatedNumbers(MaterialLookups lookups) {
        this.lookups = lookups;
    }

    void stated(@Observes IngredientsStated stated) {
        List<String> numbers = stated.ingredients().stream()
                .map(Ingredient::certificateNumber)
                .filter(Objects::nonNull)
                .map(StatedNumber::of)
                .filter(number -> number.form().searchable())
                .map(StatedNumber::value)
                .distinct()
                .sorted()
                .toList();
        lookups.enqueueUnasked(numbers);
    }
}
