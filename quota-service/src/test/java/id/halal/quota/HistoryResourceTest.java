package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Reported results and targets, and the years of a region side by side with what the ledger says. */
@QuotaTest
class HistoryResourceTest {

    private static final String NATIONAL = TestTokens.nationalAdmin();

    @Test
    void theYearsOfEastJavaStandSideBySide() {
        // The province's own source in this run, since a source says a figure once.
        String source = "HALUANSULTRA.ID, 16 Juni 2023, " + UUID.randomUUID();
        result(result("3578", 2022, "REGULAR", 263, source)).then().statusCode(201);
        result(result("3578", 2023, "REGULAR", 136, source)).then().statusCode(201);
        Map<String, Object> sofar = result("3578", 2023, "SELF_DECLARE", 87, source);
        sofar.put("asOf", "2023-06-16");
        result(sofar)
                .then()
                .statusCode(201)
                .body("value", equalTo(87))
                .body("toYear", equalTo(2023))
                .body("asOf", equalTo("2023-06-16"))
                .body("recordedBy", equalTo(TestTokens.subject("national")));
        Map<String, Object> body = Api.programme(Api.newCode(), 50);
        body.putAll(
                Map.of("year", 2023, "startsOn", "2023-01-01", "endsOn", "2023-12-31", "scopeCodes", List.of("3578")));
        Response created = Api.write(NATIONAL).body(body).post("/api/v1/programmes");
        created.then().statusCode(201);
        // A programme of a past year cannot be opened any more; its files would have come by take-over.
        Ledgers.DATABASE.update(
                "update programme set status = 'CLOSED' where id = ?::uuid", created.<String>path("id"));
        Ledgers.DATABASE.update(
                "update allocation set available = 40, held = 7, issued = 3 where programme_id = ?::uuid",
                created.<String>path("id"));

        compare(NATIONAL, "3578")
                .then()
                .statusCode(200)
                .body("regionName", equalTo("Kota Surabaya"))
                .body("years.year", equalTo(List.of(2022, 2023)))
                .body("years[0].ledger", hasSize(0))
                .body("years[0].historicalResults.value", equalTo(List.of(263)))
                .body("years[1].historicalResults.value", equalTo(List.of(136, 87)))
                .body("years[1].ledger", hasSize(1))
                .body("years[1].ledger[0].pathway", equalTo("SELF_DECLARE"))
                .body("years[1].ledger[0].programmes", equalTo(1))
                .body("years[1].ledger[0].allocated", equalTo(50))
                .body("years[1].ledger[0].used", equalTo(10))
                .body("years[1].ledger[0].issued", equalTo(3));
        // The same rows are no figures of the whole province.
        compare(TestTokens.provinceOfficer("35"), "35").then().body("years.historicalResults.flatten()", hasSize(0));
    }

    @Test
    void unitsHandedDownCountOnce() {
        Map<String, Object> body = Api.programme(Api.newCode(), 30);
        body.put("scopeCodes", List.of("94", "95"));
        Api.write(NATIONAL).body(body).post("/api/v1/programmes").then().statusCode(201);
        String id = Api.as(NATIONAL)
                .get("/api/v1/programmes?facilitationCode=" + body.get("facilitationCode"))
                .path("items[0].id");
        Api.write(NATIONAL).header("If-Match", "\"0\"").post("/api/v1/programmes/" + id + "/activation");
        String root = Api.as(NATIONAL).get("/api/v1/programmes/" + id).path("rootAllocationId");
        String province = Api.split(NATIONAL, root, "\"0\"", List.of(Api.region("94", 20), Api.region("95", 10)))
                .path("children[0].id");
        Api.split(NATIONAL, province, "\"0\"", List.of(Api.region("9401", 12)))
                .then()
                .statusCode(200);

        compare(TestTokens.provinceOfficer("94"), "94")
                .then()
                .statusCode(200)
                .body("years.ledger.flatten().allocated", equalTo(List.of(20)));
        compare(TestTokens.provinceOfficer("94"), "9401")
                .then()
                .body("years.ledger.flatten().allocated", equalTo(List.of(12)));
        compare(NATIONAL, "94").then().body("years.ledger.flatten().allocated", equalTo(List.of(20)));
    }

    @Test
    void bangkaBelitungHasItsPeriodAndItsLadder() {
        String source = "CERAPAN.ID, 13 Juni 2022, " + UUID.randomUUID();
        Map<String, Object> period = result("1971", 2017, "ANY", 1044, source);
        period.put("toYear", 2021);
        period.put("measure", "BUSINESSES_FACILITATED");
        result(period).then().statusCode(201).body("toYear", equalTo(2021));
        target("1971", "2024-12-31", 100_000, source).then().statusCode(201);
        target("1971", "2023-12-31", 60_000, source).then().statusCode(201);

        compare(TestTokens.regencyOfficer("1971"), "1971")
                .then()
                .statusCode(200)
                .body("years", hasSize(0))
                .body("periods", hasSize(1))
                .body("periods[0].fromYear", equalTo(2017))
                .body("periods[0].value", equalTo(1044))
                .body("targets.byDate", equalTo(List.of("2023-12-31", "2024-12-31")))
                .body("targets.value", equalTo(List.of(60_000, 100_000)));
        Api.as(NATIONAL)
                .get("/api/v1/target-ladders?regionCode=1971&measure=CERTIFICATES_FACILITATED")
                .then()
                .body("items.value", equalTo(List.of(100_000, 60_000)));
        Api.as(NATIONAL)
                .get("/api/v1/historical-results?regionCode=1971&year=2019")
                .then()
                .body("items.value", equalTo(List.of(1044)));
        Api.as(NATIONAL)
                .get("/api/v1/historical-results?regionCode=1971&year=2022")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aSourceSaysAFigureOnce() {
        Map<String, Object> body = result("6472", 2020, "ANY", 5, "Laporan " + UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(NATIONAL)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/historical-results")
                    .then()
                    .statusCode(201);
        }
        result(body).then().statusCode(409).body("code", equalTo("DUPLICATE"));
        body.put("value", 6);
        result(body).then().statusCode(409).body("errors.code", equalTo(List.of("FIGURE_KNOWN")));
        Api.as(NATIONAL).body(body).post("/api/v1/historical-results").then().statusCode(400);
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        int next = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).getYear() + 1;
        Map<String, Object> future = result("6499", next, "ANY", 5, "X");
        future.put("asOf", "2020-01-01");
        result(future)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("REGION_UNKNOWN", "RESULT_IN_FUTURE", "AS_OF_BEFORE_PERIOD"));
        Map<String, Object> reversed = result("64", 2021, "ANY", 5, "X");
        reversed.put("toYear", 2020);
        result(reversed).then().statusCode(422).body("errors.code", equalTo(List.of("YEARS_REVERSED")));
        Map<String, Object> negative = result("64", 2021, "ANY", -1, "X");
        result(negative).then().statusCode(422);
        target("640101", "2024-12-31", 1, "X")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/regionCode")));
        Api.as(NATIONAL).get("/api/v1/historical-results?measure=SALAH").then().statusCode(400);
        compare(NATIONAL, "nihil").then().statusCode(400);
        compare(NATIONAL, "640101").then().statusCode(404);
    }

    @Test
    void everyoneStaysInTheOwnRegions() {
        String source = "Laporan " + UUID.randomUUID();
        Map<String, Object> ofProvince = result("64", 2019, "ANY", 5, source);
        Api.write(TestTokens.regencyOfficer("6472"))
                .body(ofProvince)
                .post("/api/v1/historical-results")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("SCOPE_NOT_YOURS")));
        Api.write(TestTokens.auditor())
                .body(ofProvince)
                .post("/api/v1/historical-results")
                .then()
                .statusCode(403);
        Api.write(TestTokens.coordinator("1164000001"))
                .body(ofProvince)
                .post("/api/v1/target-ladders")
                .then()
                .statusCode(403);
        Api.write(Api.OFFICER)
                .body(ofProvince)
                .post("/api/v1/historical-results")
                .then()
                .statusCode(201);

        assertThat(sources(TestTokens.provinceOfficer("64"))).contains(source);
        assertThat(sources(TestTokens.auditor())).contains(source);
        assertThat(sources(TestTokens.provinceOfficer("35"))).doesNotContain(source);
        assertThat(sources(TestTokens.regencyOfficer("6472"))).doesNotContain(source);
        compare(TestTokens.provinceOfficer("35"), "64").then().statusCode(404);
        compare(TestTokens.regencyOfficer("6472"), "64").then().statusCode(404);
        compare(TestTokens.companion("6401000101"), "64").then().statusCode(403);
    }

    private static List<String> sources(String token) {
        return Api.as(token)
                .get("/api/v1/historical-results?regionCode=64&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.source");
    }

    private static Response compare(String token, String region) {
        return Api.as(token).get("/api/v1/year-comparisons?regionCode=" + region);
    }

    @Test
    void aWrongFigureIsWithdrawnAndMayBeSaidAgain() {
        String source = "Laporan Dinas, " + UUID.randomUUID();
        String wrong = result(result("3576", 2022, "REGULAR", 236, source)).path("id");
        result(result("3576", 2022, "REGULAR", 263, source)).then().statusCode(409);
        Map<String, Object> why = Map.of("reason", "Tertulis 236", "documentNumber", "500.3/77/KUKM/2026");

        withdraw(TestTokens.provinceOfficer("64"), wrong, why).then().statusCode(404);
        withdraw(TestTokens.auditor(), wrong, why).then().statusCode(403);
        withdraw(NATIONAL, wrong, why)
                .then()
                .statusCode(200)
                .body("value", equalTo(236))
                .body("withdrawnBy", equalTo(TestTokens.subject("national")))
                .body("withdrawalReason", equalTo("Tertulis 236"));
        withdraw(NATIONAL, wrong, why).then().statusCode(409).body("code", equalTo("RESULT_WITHDRAWN"));
        result(result("3576", 2022, "REGULAR", 263, source)).then().statusCode(201);
        result(result("3576", 2022, "REGULAR", 263, source)).then().statusCode(409);

        compare(NATIONAL, "3576").then().body("years.historicalResults.flatten().value", equalTo(List.of(263)));
        Api.as(NATIONAL)
                .get("/api/v1/historical-results?regionCode=3576")
                .then()
                .body("items.value", equalTo(List.of(236, 263)));
    }

    private static Response withdraw(String token, String result, Map<String, Object> why) {
        return Api.write(token).body(why).post("/api/v1/historical-results/" + result + "/withdrawal");
    }

    private static Response result(Map<String, Object> body) {
        return Api.write(NATIONAL).body(body).post("/api/v1/historical-results");
    }

    private static Map<String, Object> result(String region, int year, String pathway, long value, String source) {
        return new HashMap<>(Map.of(
                "regionCode",
                region,
                "fromYear",
                year,
                "pathway",
                pathway,
                "measure",
                "CERTIFICATES_FACILITATED",
                "value",
                value,
                "source",
                source));
    }

    private static Response target(String region, String byDate, long value, String source) {
        return Api.write(NATIONAL)
                .body(Map.of(
                        "regionCode",
                        region,
                        "measure",
                        "CERTIFICATES_FACILITATED",
                        "byDate",
                        byDate,
                        "value",
                        value,
                        "source",
                        source))
                .post("/api/v1/target-ladders");
    }
}
