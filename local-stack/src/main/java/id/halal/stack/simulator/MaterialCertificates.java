package id.halal.stack.simulator;

import java.time.LocalDate;
import java.util.List;

/**
 * Certificates of ingredients in the simulated national search, made up and always the same: what kitchens buy ready-made. Large producers
 * stand in region 00 with scale 4; their sequence begins at 900000100, among the examples.
 */
final class MaterialCertificates {

    private static final String OIL = "ID00419000001010125";
    private static final String SUGAR = "ID00419000001020125";
    private static final String FLOUR = "ID00419000001030225";
    private static final String MARGARINE = "ID00419000001040325";
    private static final String SALT = "ID00419000001050425";
    private static final String YEAST = "ID00419000001060525";
    private static final String SOY_SAUCE = "ID00419000001070625";
    private static final String MILK = "ID00419000001080725";
    private static final String FLAVOUR = "ID00419000001090825";
    private static final String STOCK = "ID00419000001100925";

    static final List<SihalalFile> ALL = List.of(
            of("Minyak Goreng Sawit Contoh", "PT Minyak Peraga", OIL, LocalDate.of(2025, 1, 20)),
            of("Minyak Goreng Kelapa Contoh", "PT Minyak Peraga", OIL, LocalDate.of(2025, 1, 20)),
            of("Gula Pasir Contoh", "PT Gula Peraga", SUGAR, LocalDate.of(2025, 1, 28)),
            of("Tepung Terigu Contoh", "PT Terigu Peraga", FLOUR, LocalDate.of(2025, 2, 17)),
            of("Margarin Contoh", "PT Lemak Nabati Peraga", MARGARINE, LocalDate.of(2025, 3, 19)),
            of("Garam Beryodium Contoh", "PT Garam Peraga", SALT, LocalDate.of(2025, 4, 22)),
            of("Ragi Instan Contoh", "PT Ragi Peraga", YEAST, LocalDate.of(2025, 5, 21)),
            of("Kecap Manis Contoh", "PT Kecap Peraga", SOY_SAUCE, LocalDate.of(2025, 6, 18)),
            of("Susu Kental Manis Contoh", "PT Susu Peraga", MILK, LocalDate.of(2025, 7, 23)),
            of("Perisa Pandan Contoh", "PT Perisa Peraga", FLAVOUR, LocalDate.of(2025, 8, 20)),
            of("Kaldu Jamur Contoh", "PT Bumbu Peraga", STOCK, LocalDate.of(2025, 9, 17)));

    private MaterialCertificates() {}

    private static SihalalFile of(String product, String producer, String number, LocalDate issuedOn) {
        // They were filed elsewhere long ago: the search shows the certificate, no file of ours.
        return new SihalalFile("", "OF300", producer, product, number, issuedOn, List.of());
    }
}
