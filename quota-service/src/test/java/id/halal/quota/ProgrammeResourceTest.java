package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The head of a programme: its record, its life, its tariff. */
@QuotaTest
class ProgrammeResourceTest {

    @Test
    void aDraftHasItsUnitsInTheRoot() {
        Map<String, Object> body = Api.programme(Api.newCode(), 7);
        Response created = Api.create(body);

        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(0))
                .body("tariff.total", equalTo(230000))
                .body("tariff.companion", equalTo(150000));
        assertThat(created.header("Location")).endsWith("/api/v1/programmes/" + created.path("id"));
        Api.as(Api.OFFICER)
                .get("/api/v1/allocations/" + created.path("rootAllocationId"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("regionCode", equalTo("64"))
                .body("allocated", equalTo(7))
                .body("available", equalTo(7));
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes?facilitationCode=" + body.get("facilitationCode"))
                .then()
                .body("items.id", equalTo(List.of(created.<String>path("id"))));
    }

    @Test
    void activationFreezesTheTariffAndIsTold() {
        Response created = Api.create(Api.programme(Api.newCode(), 7));
        String id = created.path("id");

        Api.write(Api.OFFICER)
                .post("/api/v1/programmes/" + id + "/activation")
                .then()
                .statusCode(428);
        Api.activate(id, "\"5\"").then().statusCode(412);
        Api.activate(id, "\"0\"").then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("ACTIVE"));
        Api.activate(id, "\"0\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("ACTIVE"))
                .body("allowedActions", equalTo(List.of("CLOSE")));
        assertThat(Ledgers.events(java.util.UUID.fromString(id)))
                .containsExactly("programme-created", "programme-activated");
        assertThat(Ledgers.DATABASE.rows(
                        "select action, from_status, to_status from programme_history where programme_id = ?::uuid order by id",
                        id))
                .extracting(row -> row.get("action") + " " + row.get("to_status"))
                .containsExactly("CREATE DRAFT", "ACTIVATE ACTIVE");
    }

    @Test
    void theOldTariffHoldsForOldYears() {
        Map<String, Object> body = Api.programme(Api.newCode(), 7);
        body.putAll(Map.of("year", 2022, "startsOn", "2022-01-01", "endsOn", "2022-12-31"));
        Response created = Api.create(body);
        created.then().statusCode(201).body("tariff.total", equalTo(300000)).body("tariff.fatwa", equalTo(100000));
        Api.activate(created.path("id"), "\"0\"").then().statusCode(409).body("code", equalTo("PROGRAMME_PAST"));
        Api.as(TestTokens.owner("pemilik"))
                .get("/api/v1/tariffs")
                .then()
                .statusCode(200)
                .body("items.total", hasItem(650000));
    }

    @Test
    void anActiveProgrammeEndsWithItsLastDay() {
        Api.Programme programme = Api.active(2);
        Ledgers.DATABASE.update(
                "update due_fact set due_at = now() - interval '1 day' where subject = ?::uuid", programme.id());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Api.OFFICER)
                        .get("/api/v1/programmes/" + programme.id())
                        .then()
                        .body("status", equalTo("CLOSED")));
        assertThat(Ledgers.events(java.util.UUID.fromString(programme.id()))).endsWith("programme-closed");
    }

    @Test
    void aTakenCodeIsADuplicate() {
        Map<String, Object> body = Api.programme(Api.newCode(), 7);
        Api.create(body).then().statusCode(201);
        Api.create(body)
                .then()
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"))
                .body("errors[0].pointer", equalTo("/facilitationCode"));
    }

    @Test
    void wrongFieldsAreNamed() {
        refused("facilitationCode", "kecil", "/facilitationCode", "FACILITATION_CODE_FORMAT");
        refused("name", "x".repeat(61), "/name", "SIZE");
        refused("name", "", "/name", "REQUIRED");
        refused("channel", "SELF_DECLARE_SELF_PAID", "/channel", "CHANNEL_NOT_FACILITATED");
        refused("units", 0, "/units", "TOO_SMALL");
        refused("units", -5, "/units", "TOO_SMALL");
        refused("units", 99_999_999, "/units", "TOO_LARGE");
        refused("scopeCodes", List.of("99"), "/scopeCodes/0", "SCOPE_CODE_UNKNOWN");
        refused("scopeCodes", List.of("64", "6472"), "/scopeCodes/1", "SCOPE_CODE_TWICE");
        refused("scopeCodes", List.of("64", "35"), "/scopeCodes/1", "SCOPE_NOT_YOURS");
        refused("scopeCodes", List.of(), "/scopeCodes", "SCOPE_NOT_YOURS");
        refused("lockedLp3h", List.of("12"), "/lockedLp3h/0", "LOCKED_LP3H_FORMAT");
        refused("endsOn", "2019-05-05", "/endsOn", "NOT_IN_PROGRAMME_YEAR");
        refused("targetDate", "2019-05-05", "/targetDate", "TARGET_DATE_OUTSIDE");
        refused("tariffId", "0196d000-0000-7000-8000-000000000003", "/tariffId", "TARIFF_UNKNOWN");
        refused("ceilingRupiah", 229_999, "/ceilingRupiah", "CEILING_BELOW_TARIFF");
        refused("ceilingRupiah", -1, "/ceilingRupiah", "TOO_SMALL");
        refused("fundSource", "APBN", "/billed", "BILL_REQUIRED", Map.of("billed", false));
        refused("contact", Map.of("name", "Siti", "phone", "021"), "/contact/phone", "PHONE_FORMAT");
        Map<String, Object> unknown = Api.programme(Api.newCode(), 7);
        unknown.put("kuota", 1);
        Api.create(unknown).then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        Map<String, Object> badDate = Api.programme(Api.newCode(), 7);
        badDate.put("startsOn", "kemarin");
        Api.create(badDate).then().statusCode(400).body("code", equalTo("FIELD_TYPE"));
    }

    @Test
    void theContactIsMaskedAndReadInFullOnlyForAPurpose() {
        Map<String, Object> body = Api.programme(Api.newCode(), 7);
        body.put("contact", Map.of("name", "Siti Aminah", "phone", "081234567890"));
        Response created = Api.create(body);
        created.then().statusCode(201).body("contact.phone", equalTo("+62••••••••890"));
        String id = created.path("id");

        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + id + "/contact")
                .then()
                .statusCode(422)
                .body("code", equalTo("PURPOSE_MISSING"));
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + id + "/contact?purpose=COORDINATION")
                .then()
                .statusCode(200)
                .body("phone", equalTo("+6281234567890"))
                .body("name", equalTo("Siti Aminah"));
        Api.as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/programmes/" + id + "/contact?purpose=COORDINATION")
                .then()
                .statusCode(404);
        assertThat(Ledgers.DATABASE.count("select count(*) from protected_read where root_id = ?::uuid", id))
                .isOne();
    }

    @Test
    void onlyOfficersMakeProgrammes() {
        for (String token :
                List.of(TestTokens.owner("pemilik"), TestTokens.coordinator("1164000001"), TestTokens.auditor())) {
            Api.write(token)
                    .body(Api.programme(Api.newCode(), 1))
                    .post("/api/v1/programmes")
                    .then()
                    .statusCode(403);
        }
        Map<String, Object> national = new HashMap<>(Api.programme(Api.newCode(), 5));
        national.put("scopeCodes", List.of());
        Api.write(TestTokens.nationalAdmin())
                .body(national)
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
    }

    private static void refused(String field, Object value, String pointer, String code) {
        refused(field, value, pointer, code, Map.of());
    }

    private static void refused(String field, Object value, String pointer, String code, Map<String, Object> also) {
        Map<String, Object> body = Api.programme(Api.newCode(), 7);
        body.putAll(also);
        body.put(field, value);
        Api.create(body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}
