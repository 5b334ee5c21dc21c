package id.halal.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.stack.clock.DomainClockFile;
import id.halal.stack.config.StackConfig;
import id.halal.stack.keycloak.DemoAccounts;
import id.halal.stack.launch.AfterStart;
import id.halal.stack.launch.Progress;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enters what was reported of earlier programmes, and a programme of the current (domain) year with its LP3H, companions and a few
 * businesses, once: an installation that has them already is left as it is.
 */
public final class DemoData implements AfterStart {

    private static final String OFFICER = "officer-64";
    private static final int LP3H_COUNT = 4;
    /** Units per LP3H in each regency of the demo. */
    private static final Map<String, Integer> UNITS = Map.of("6471", 10, "6472", 15);

    private static final List<String> REGENCIES = List.of("6471", "6472");
    private static final List<String> INSTITUTIONS =
            List.of("LP3H Contoh Mahakam", "LP3H Contoh Kapuas", "LP3H Contoh Barito", "LP3H Contoh Kayan");

    @Override
    public void run(StackConfig config, Progress progress) {
        DemoClient client = new DemoClient(config);
        LocalDate today = LocalDate.ofInstant(
                new DomainClockFile(config.home().clock(), InstantSource.system()).now(), ZoneId.of("Asia/Jakarta"));
        int year = today.getYear();
        int historical = DemoHistory.load(client, today);
        if (historical > 0) {
            progress.line("demo data: " + historical + " historical results and targets");
        }
        String code = "DEMO" + year;
        if (!client.get(OFFICER, "/programmes?facilitationCode=" + code)
                .path("items")
                .isEmpty()) {
            return;
        }
        helpers(client);
        inspectionBodies(client);
        programme(client, code, year);
        DemoBusiness.ALL.forEach(business -> file(client, business, code, year));
        progress.line("demo data: programme " + code + " with " + DemoBusiness.ALL.size() + " businesses");
    }

    private static void helpers(DemoClient client) {
        for (int n = 1; n <= LP3H_COUNT; n++) {
            String lp3h = DemoAccounts.lp3h(n);
            client.post(
                    OFFICER,
                    "/lp3h",
                    Map.of(
                            "registration", lp3h,
                            "institutionName", INSTITUTIONS.get(n - 1),
                            "serviceCodes", REGENCIES),
                    null);
            for (String regency : REGENCIES) {
                JsonNode companion = client.post(
                        "coordinator-" + lp3h,
                        "/companions",
                        Map.of(
                                "registration",
                                DemoAccounts.companion(regency, n),
                                "lp3hRegistration",
                                lp3h,
                                "serviceCodes",
                                List.of(regency),
                                "person",
                                Map.of(
                                        "name", "Pendamping Contoh",
                                        "nik", regency + "0" + n + "450590000" + n,
                                        "phone", "0812000002" + regency.substring(2) + n)),
                        null);
                client.post(
                        "coordinator-" + lp3h,
                        "/companions/" + companion.path("id").asText() + "/activation",
                        null,
                        companion.path("version").asLong());
            }
        }
    }

    /** One of the province, one that works everywhere. Those of an earlier year stand there already. */
    private static void inspectionBodies(DemoClient client) {
        if (!client.get("national", "/inspection-bodies?active=false")
                .path("items")
                .isEmpty()) {
            return;
        }
        for (int n = 1; n <= 2; n++) {
            client.put(
                    "national",
                    "/inspection-bodies/" + DemoAccounts.inspectionBody(n),
                    Map.of(
                            "name",
                            "LPH Contoh " + n,
                            "regionCodes",
                            n == 1 ? List.of("64") : List.of(),
                            "productTypeCodes",
                            List.of(),
                            "active",
                            true));
        }
    }

    private static void programme(DemoClient client, String code, int year) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "facilitationCode",
                code,
                "name",
                "Fasilitasi Contoh " + year,
                "year",
                year,
                "channel",
                "SELF_DECLARE_FACILITATED",
                "funder",
                "Pemerintah Provinsi (contoh)",
                "fundSource",
                "APBD",
                "scopeCodes",
                List.of("64"),
                "startsOn",
                year + "-01-01",
                "endsOn",
                year + "-12-31"));
        int perLp3h = UNITS.values().stream().mapToInt(Integer::intValue).sum();
        request.put("targetDate", year + "-12-15");
        request.put("units", perLp3h * LP3H_COUNT);
        request.put("fallback", false);
        request.put("lockedLp3h", List.of());
        JsonNode programme = client.post(OFFICER, "/programmes", request, null);
        client.post(
                OFFICER,
                "/programmes/" + programme.path("id").asText() + "/activation",
                null,
                programme.path("version").asLong());
        List<Map<String, Object>> regions = new ArrayList<>();
        REGENCIES.forEach(regency ->
                regions.add(Map.of("regionCode", regency, "units", UNITS.getOrDefault(regency, 0) * LP3H_COUNT)));
        JsonNode split = split(client, programme.path("rootAllocationId").asText(), code + "/1", regions);
        for (JsonNode region : split.path("children")) {
            List<Map<String, Object>> institutions = new ArrayList<>();
            for (int n = 1; n <= LP3H_COUNT; n++) {
                institutions.add(Map.of(
                        "lp3hRegistration",
                        DemoAccounts.lp3h(n),
                        "units",
                        UNITS.getOrDefault(region.path("regionCode").asText(), 0)));
            }
            split(client, region.path("id").asText(), code + "/2", institutions);
        }
    }

    private static JsonNode split(DemoClient client, String node, String document, List<Map<String, Object>> children) {
        long version =
                client.get(OFFICER, "/allocations/" + node).path("version").asLong();
        return client.post(
                OFFICER,
                "/allocations/" + node + "/split",
                Map.of("documentNumber", document, "children", children),
                version);
    }

    private static void file(DemoClient client, DemoBusiness business, String code, int year) {
        String companion = business.companion();
        String id = client.post(
                        companion,
                        "/businesses",
                        Map.of(
                                "nib", business.nib(),
                                "businessName", business.name(),
                                "scale", "MICRO",
                                "annualSalesRupiah", 120_000_000,
                                "address",
                                        Map.of(
                                                "street",
                                                "Jalan Contoh 1",
                                                "regencyCode",
                                                business.regency(),
                                                "postcode",
                                                "75111"),
                                "owner",
                                        Map.of(
                                                "name",
                                                business.owner(),
                                                "nik",
                                                business.nik(),
                                                "phone",
                                                business.phone())),
                        null)
                .path("id")
                .asText();
        client.post(
                companion,
                "/businesses/" + id + "/consents",
                Map.of(
                        "wordingVersion", "2025-1",
                        "language", "id",
                        "means", "SPOKEN_BEFORE_WITNESS",
                        "companionRegistration", DemoAccounts.companion(business.regency(), business.lp3h()),
                        "witnessName", "Saksi Contoh",
                        "validUntil", year + "-12-31"),
                null);
        JsonNode draft = client.post(companion, "/applications", application(business, id, code), null);
        if (business.submitted()) {
            client.post(
                    companion,
                    "/applications/" + draft.path("id").asText() + "/submission",
                    Map.of("pledgeAccepted", true),
                    draft.path("version").asLong());
        }
    }

    private static Map<String, Object> application(DemoBusiness business, String id, String code) {
        return Map.of(
                "businessId", id,
                "channel", "SELF_DECLARE_FACILITATED",
                "facilitationCode", code,
                "productTypeCode", business.productType(),
                "facility", Map.of("regencyCode", business.regency()),
                "products", List.of(Map.of("name", business.product())),
                "ingredients",
                        DemoIngredient.OF.getOrDefault(business.product(), List.of()).stream()
                                .map(DemoIngredient::request)
                                .toList(),
                "processNarrative",
                        Map.of(
                                "buy",
                                "Dibeli di pasar",
                                "process",
                                "Semua bahan dibersihkan, diolah, didinginkan",
                                "pack",
                                "Dikemas plastik"),
                "facts",
                        Map.of(
                                "productionSites",
                                1,
                                "outlets",
                                1,
                                "separatePlace",
                                true,
                                "simpleProcess",
                                true,
                                "preservationMethods",
                                1,
                                "slaughteredContent",
                                "NONE",
                                "hazardousMaterial",
                                false));
    }
}
