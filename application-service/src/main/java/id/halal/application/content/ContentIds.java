package id.halal.application.content;

import id.halal.platform.data.time.Ids;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every product, variant and ingredient an id that stays. A sender who knows no ids keeps those of the same names; links to an
 * ingredient that is gone go with it.
 */
public final class ContentIds {

    private ContentIds() {}

    /** @param before what was kept until now, with its ids */
    public static ApplicationContent assigned(ApplicationContent content, ApplicationContent before) {
        Map<String, UUID> known = known(before);
        Set<UUID> taken = new HashSet<>();
        List<Ingredient> ingredients = content.ingredients().stream()
                .map(ingredient -> ingredient.with(id(taken, ingredient.id(), known.get(key(ingredient)))))
                .toList();
        Set<UUID> there = new HashSet<>(taken);
        List<HalalProduct> products = content.products().stream()
                .map(product -> assigned(product, known, taken))
                .map(product -> product.ingredientIds() == null
                        ? product
                        : product.using(product.ingredientIds().stream()
                                .filter(there::contains)
                                .distinct()))
                .toList();
        return content.withIngredients(ingredients).withProducts(products);
    }

    /** The same content with other ids, as another file has it. */
    public static ApplicationContent renewed(ApplicationContent content) {
        Map<UUID, UUID> other = new HashMap<>();
        List<Ingredient> ingredients = content.ingredients().stream()
                .map(ingredient -> ingredient.with(other(other, ingredient.id())))
                .toList();
        List<HalalProduct> products = content.products().stream()
                .map(product -> product.with(
                        other(other, product.id()),
                        product.variants() == null
                                ? null
                                : product.variants().stream()
                                        .map(variant -> new ProductVariant(variant.name(), other(other, variant.id())))
                                        .toList()))
                .map(product -> product.using(product.usedIngredients().stream().map(used -> other(other, used))))
                .toList();
        return content.withIngredients(ingredients).withProducts(products);
    }

    private static UUID other(Map<UUID, UUID> other, @Nullable UUID before) {
        return before == null ? Ids.next() : other.computeIfAbsent(before, _ -> Ids.next());
    }

    /** What was kept before there were ids gets the same ones at each reading, until it is written again. */
    static ApplicationContent readBack(UUID file, ApplicationContent stored) {
        List<Ingredient> ingredients = stored.ingredients().stream()
                .map(ingredient ->
                        ingredient.id() == null ? ingredient.with(derived(file, key(ingredient))) : ingredient)
                .toList();
        List<HalalProduct> products = stored.products().stream()
                .map(product ->
                        product.id() == null ? product.with(derived(file, key(product)), product.variants()) : product)
                .toList();
        return stored.withIngredients(ingredients).withProducts(products);
    }

    private static HalalProduct assigned(HalalProduct product, Map<String, UUID> known, Set<UUID> taken) {
        UUID id = id(taken, product.id(), known.get(key(product)));
        List<ProductVariant> variants = product.variants() == null
                ? null
                : product.variants().stream()
                        .map(variant -> new ProductVariant(
                                variant.name(), id(taken, variant.id(), known.get(key(product) + key(variant)))))
                        .toList();
        return product.with(id, variants);
    }

    /** The sender's own, else that of the same name, else a new one; never the same twice in a file. */
    private static UUID id(Set<UUID> taken, @Nullable UUID sent, @Nullable UUID sameName) {
        for (UUID wish : new UUID[] {sent, sameName}) {
            if (wish != null && taken.add(wish)) {
                return wish;
            }
        }
        UUID id = Ids.next();
        taken.add(id);
        return id;
    }

    private static Map<String, UUID> known(ApplicationContent before) {
        Map<String, UUID> known = new HashMap<>();
        for (Ingredient ingredient : before.ingredients()) {
            remember(known, key(ingredient), ingredient.id());
        }
        for (HalalProduct product : before.products()) {
            remember(known, key(product), product.id());
            for (ProductVariant variant : product.variantList()) {
                remember(known, key(product) + key(variant), variant.id());
            }
        }
        return known;
    }

    private static void remember(Map<String, UUID> known, String key, @Nullable UUID id) {
        if (id != null) {
            known.putIfAbsent(key, id);
        }
    }

    private static UUID derived(UUID file, String key) {
        return UUID.nameUUIDFromBytes((file + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String key(Ingredient ingredient) {
        return "/i/" + plain(ingredient.name()) + "/" + plain(ingredient.brand());
    }

    private static String key(HalalProduct product) {
        return "/p/" + plain(product.name()) + "/" + plain(product.brand());
    }

    private static String key(ProductVariant variant) {
        return "/v/" + plain(variant.name());
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
