package id.halal.application.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/**
 * A variant of a product.
 *
 * @param name "Pedas", or the full name "Keripik Pisang Pedas"
 */
@Schema(name = "ProductVariant")
public record ProductVariant(
        @NotBlank @Size(max = 100) String name, @Nullable UUID id) {

    /** As it is sold: the product's name stands in front unless the variant says it already. */
    String fullName(String product) {
        String own = name.strip();
        boolean whole = own.toLowerCase(Locale.ROOT).contains(product.strip().toLowerCase(Locale.ROOT));
        return whole ? own : product.strip() + " " + own;
    }
}
