package id.halal.stack.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the demo businesses cook with: natural things without a certificate, and ready-made ones whose certificates the simulated search
 * shows. Those with a certificate name number and producer as their packaging would.
 *
 * @param certificate empty for what needs none
 * @param producer empty likewise
 */
record DemoIngredient(String name, String kind, String certificate, String producer) {

    private static final DemoIngredient OIL = certified("Minyak goreng", "ID00419000001010125", "PT Minyak Peraga");
    private static final DemoIngredient SUGAR = certified("Gula pasir", "ID00419000001020125", "PT Gula Peraga");
    private static final DemoIngredient FLOUR = certified("Tepung terigu", "ID00419000001030225", "PT Terigu Peraga");
    private static final DemoIngredient MARGARINE =
            certified("Margarin", "ID00419000001040325", "PT Lemak Nabati Peraga");
    private static final DemoIngredient SALT = certified("Garam", "ID00419000001050425", "PT Garam Peraga");
    private static final DemoIngredient YEAST = certified("Ragi instan", "ID00419000001060525", "PT Ragi Peraga");

    /** By product. */
    static final Map<String, List<DemoIngredient>> OF = Map.of(
            "Keripik Singkong Original", List.of(natural("Singkong"), OIL, SALT, packaging()),
            "Amplang Ikan Tenggiri",
                    List.of(natural("Ikan tenggiri"), natural("Tepung tapioka"), natural("Telur ayam"), OIL, SALT),
            "Sirup Jahe Merah", List.of(natural("Jahe merah"), natural("Air"), SUGAR, packaging()),
            "Roti Manis Kelapa",
                    List.of(FLOUR, YEAST, MARGARINE, SUGAR, natural("Kelapa parut"), natural("Telur ayam")),
            "Dodol Durian", List.of(natural("Durian"), natural("Tepung ketan"), natural("Santan segar"), SUGAR));

    private static DemoIngredient natural(String name) {
        return new DemoIngredient(name, "RAW", "", "");
    }

    private static DemoIngredient packaging() {
        return new DemoIngredient("Plastik kemasan", "PACKAGING", "", "");
    }

    private static DemoIngredient certified(String name, String certificate, String producer) {
        return new DemoIngredient(name, "RAW", certificate, producer);
    }

    Map<String, Object> request() {
        Map<String, Object> request =
                new HashMap<>(Map.of("name", name, "kind", kind, "certified", !certificate.isEmpty()));
        if (!certificate.isEmpty()) {
            request.put("certificateNumber", certificate);
            request.put("producer", producer);
        }
        return request;
    }
}
