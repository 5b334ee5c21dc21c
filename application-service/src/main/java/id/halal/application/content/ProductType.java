package id.halal.application.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of product (jenis produk) of goods, after the list SIHALAL shows; one registration is for one of them. The sentence is the
 * short Indonesian name.
 */
public enum ProductType {
    MILK("Susu dan analognya"),
    FAT_AND_OIL("Lemak, minyak, dan emulsi minyak"),
    EDIBLE_ICE("Es untuk dimakan"),
    FRUIT_AND_VEGETABLE("Buah dan sayur"),
    CONFECTIONERY("Kembang gula, permen, dan cokelat"),
    CEREAL("Serealia dan produk serealia"),
    BAKERY("Produk bakeri"),
    MEAT("Daging dan produk olahan daging"),
    FISH("Ikan dan produk perikanan"),
    EGG("Telur olahan"),
    SUGAR_AND_HONEY("Gula dan pemanis termasuk madu"),
    SALT_SPICE_AND_SAUCE("Garam, rempah, sup, saus, salad, dan produk protein"),
    SPECIAL_NUTRITION("Makanan untuk keperluan gizi khusus"),
    SNACK("Makanan ringan siap santap"),
    READY_TO_EAT("Pangan siap saji"),
    /** Warteg, warsun, warmindo and their like: goods of a menu. */
    FOOD_STALL("Penyediaan makanan dan minuman dengan pengolahan"),
    FOOD_ADDITIVE("Bahan tambahan pangan"),
    BEVERAGE("Minuman dan bahan minuman");

    private final String indonesianName;

    ProductType(String indonesianName) {
        this.indonesianName = indonesianName;
    }

    public String indonesianName() {
        return indonesianName;
    }

    public static Optional<ProductType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
    }
}
