package id.halal.application.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One product with its variants.
 *
 * @param id by which others refer to it; given by us when the sender has none
 * @param productClass klasifikasi of Annex II of the decree, e.g. {@code 1.1}
 * @param productDetail rincian below it, e.g. {@code a}
 * @param photoSha256 a document of this file
 * @param variants names that differ by taste or filling; without any the product itself is the one name
 * @param ingredientIds which ingredients of the file go into it
 */
@Schema(name = "HalalProduct")
public record HalalProduct(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String brand,
        @Nullable UUID id,

        @Pattern(regexp = "[0-9]{1,2}(\\.[0-9]{1,2}){0,3}", message = "PRODUCT_CLASS_FORMAT") @Nullable
        String productClass,

        @Pattern(regexp = "[a-z0-9]{1,3}", message = "PRODUCT_DETAIL_FORMAT") @Nullable
        String productDetail,

        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA256_FORMAT") @Nullable
        String photoSha256,

        @Size(max = 50) @Nullable List<@Valid @NotNull ProductVariant> variants,
        @Size(max = 200) @Nullable List<@NotNull UUID> ingredientIds) {

    public static HalalProduct of(String name, @Nullable String brand) {
        return new HalalProduct(name, brand, null, null, null, null, null, null);
    }

    public List<ProductVariant> variantList() {
        return variants == null ? List.of() : variants;
    }

    public List<UUID> usedIngredients() {
        return ingredientIds == null ? List.of() : ingredientIds;
    }

    /** Every name this product is sold under: the limits of the decrees count these. */
    public List<String> names() {
        return variantList().isEmpty()
                ? List.of(name)
                : variantList().stream().map(variant -> variant.fullName(name)).toList();
    }

    /** Names and brands alone, a variant each on its own: what a certificate says of products, and what anyone may read. */
    public static List<HalalProduct> named(List<HalalProduct> products) {
        return products.stream()
                .flatMap(product -> product.names().stream().map(name -> of(name, product.brand())))
                .toList();
    }

    public HalalProduct renamed(String correct) {
        return new HalalProduct(correct, brand, id, productClass, productDetail, photoSha256, variants, ingredientIds);
    }

    HalalProduct with(UUID identity, @Nullable List<ProductVariant> identified) {
        return new HalalProduct(
                name, brand, identity, productClass, productDetail, photoSha256, identified, ingredientIds);
    }

    HalalProduct using(Stream<UUID> ingredients) {
        return new HalalProduct(
                name, brand, id, productClass, productDetail, photoSha256, variants, ingredients.toList());
    }
}
