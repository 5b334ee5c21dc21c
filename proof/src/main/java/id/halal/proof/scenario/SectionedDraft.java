package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.SectionApi;
import id.halal.proof.api.SectionApi.KeptIngredient;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.synthetic.ProductIdea;
import id.halal.proof.synthetic.SitePhoto;
import id.halal.proof.synthetic.SmallBusiness;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file begun with its head alone and then written section by section, each saved by itself, until nothing is left open. */
final class SectionedDraft {

    private static final String JPEG = "image/jpeg";

    private final Caller filer;
    private final SmallBusiness business;
    private final LocalDate today;

    SectionedDraft(Caller filer, SmallBusiness business, LocalDate today) {
        this.filer = filer;
        this.business = business;
        this.today = today;
    }

    /** How the file goes and who pays. */
    record Way(
            String channel,
            @Nullable String facilitationCode,
            @Nullable String lp3hRegistration) {

        boolean regular() {
            return channel.startsWith("REGULAR");
        }
    }

    /** @return the draft's id */
    UUID write(UUID businessId, Way way) {
        UUID id = SectionApi.begin(filer, head(businessId, way)).id();
        SectionApi.save(filer, id, "registration", Map.of("registrationKind", "NEW"));
        SectionApi.save(filer, id, "business", businessStatement());
        SectionApi.save(filer, id, "facility", facility());
        SectionApi.save(filer, id, "supervisor", supervisor(id));
        SectionApi.save(filer, id, "products", products(id, List.of()));
        Reply saved = SectionApi.save(filer, id, "ingredients", Map.of("ingredients", ingredients()));
        SectionApi.save(filer, id, "products", products(id, edible(saved)));
        SectionApi.save(filer, id, "process", process());
        SectionApi.save(filer, id, "production", production(way.regular()));
        SectionApi.save(filer, id, "pledge", Map.of("accepted", true, "acceptedOn", today));
        return id;
    }

    private Map<String, Object> head(UUID businessId, Way way) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("businessId", businessId);
        head.put("channel", way.channel());
        head.put("productTypeCode", business.product().productType());
        head.put("facility", Map.of("regencyCode", business.regencyCode(), "districtCode", business.districtCode()));
        if (way.facilitationCode() != null) {
            head.put("facilitationCode", way.facilitationCode());
        }
        if (way.lp3hRegistration() != null) {
            head.put("lp3hRegistration", way.lp3hRegistration());
        }
        return head;
    }

    private Map<String, Object> businessStatement() {
        return Map.of("marketingArea", "PROVINCE", "kbli", business.product().kbli(), "neverFacilitated", true);
    }

    private Map<String, Object> facility() {
        return Map.of("name", business.businessName(), "ownership", "OWNED", "street", business.street());
    }

    /** The owner is the own supervisor, as in most small kitchens. */
    private Map<String, Object> supervisor(UUID id) {
        SitePhoto card = SitePhoto.of(business.nib().hashCode());
        return Map.of(
                "nik", business.owner().nik(),
                "name", business.owner().name(),
                "phone", business.owner().phone(),
                "religion", "ISLAM",
                "appointmentNumber", "001/SK-PH/" + today.getYear(),
                "appointedOn", today,
                "identityDocumentSha256", SectionApi.upload(filer, id, "OTHER", JPEG, card.content()));
    }

    private List<Map<String, Object>> ingredients() {
        return business.product().ingredients().stream()
                .map(ingredient -> {
                    Map<String, Object> body = ApplicationApi.ingredient(ingredient);
                    if (ingredient.certified()) {
                        body.put("brand", String.valueOf(ingredient.brand()));
                        body.put("producer", String.valueOf(ingredient.producer()));
                    } else {
                        body.put("exemptGroup", "NATURAL");
                    }
                    return body;
                })
                .toList();
    }

    private static List<UUID> edible(Reply saved) {
        return SectionApi.ingredients(saved).stream()
                .filter(ingredient -> !List.of("CLEANING_AGENT", "PACKAGING").contains(ingredient.kind()))
                .map(KeptIngredient::id)
                .toList();
    }

    private Map<String, Object> products(UUID id, List<UUID> ingredients) {
        ProductIdea product = business.product();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", product.name());
        body.put("brand", business.businessName());
        body.put("productClass", "1.1");
        body.put("productDetail", "a");
        body.put(
                "variants",
                product.variants().stream().map(name -> Map.of("name", name)).toList());
        body.put("ingredientIds", ingredients);
        if (!ingredients.isEmpty()) {
            SitePhoto photo = SitePhoto.of(business.businessName().hashCode());
            body.put("photoSha256", SectionApi.upload(filer, id, "PRODUCT_PHOTO", JPEG, photo.content()));
        }
        return Map.of("products", List.of(body));
    }

    private Map<String, Object> process() {
        Map<String, Object> steps = new LinkedHashMap<>();
        steps.put("buy", "Bahan dibeli di pasar dan toko langganan.");
        steps.put("receive", "Bahan diperiksa merek dan sertifikatnya.");
        steps.put("store", "Bahan disimpan di lemari bersih dan tertutup.");
        steps.put("process", business.product().process());
        steps.put("pack", "Produk dikemas dalam plastik bersih.");
        steps.put("storeProduct", "Produk disimpan di rak tertutup.");
        steps.put("distribute", "Dijual di rumah dan dititipkan di warung sekitar.");
        return steps;
    }

    /** Three sites are what sends a file the regular way. */
    private static Map<String, Object> production(boolean regular) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("productionSites", regular ? 3 : 1);
        facts.put("outlets", regular ? 4 : 1);
        facts.put("separatePlace", true);
        facts.put("homeBusiness", !regular);
        facts.put("simpleTools", !regular);
        facts.put("preservationMethods", 1);
        facts.put("simplePreservation", true);
        facts.put("slaughteredContent", "NONE");
        facts.put("hazardousMaterial", false);
        facts.put("processTouchesHaram", false);
        return facts;
    }
}
