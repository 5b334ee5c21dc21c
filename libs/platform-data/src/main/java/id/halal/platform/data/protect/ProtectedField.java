package id.halal.platform.data.protect;

import java.util.function.UnaryOperator;

/**
 * One kind of personal data a service keeps.
 *
 * @param name {@code table.column} in words of the domain, e.g. {@code business_owner.nik}; bound into the ciphertext
 * @param mask what a reader without a purpose sees
 * @param indexed whether it can be found again by its exact value
 * @param normalise how a value is written before it is indexed, so that two spellings meet
 */
public record ProtectedField(
        String name, UnaryOperator<String> mask, boolean indexed, UnaryOperator<String> normalise) {

    public static ProtectedField of(String name, UnaryOperator<String> mask) {
        return new ProtectedField(name, mask, false, UnaryOperator.identity());
    }

    public static ProtectedField indexed(String name, UnaryOperator<String> mask, UnaryOperator<String> normalise) {
        return new ProtectedField(name, mask, true, normalise);
    }
}
