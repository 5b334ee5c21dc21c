package id.halal.business.consent;

import id.halal.business.ServiceTest;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ConsentResourceTest extends ServiceTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.now(JAKARTA);
    private static final String SHEET = "0123456789abcdef".repeat(4);

    private static Map<String, Object> consent(String means, String companion) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("wordingVersion", "2025-1");
        form.put("language", "id");
        form.put("means", means);
        form.put("companionRegistration", companion);
        form.put("validUntil", TODAY.plusMonths(6).toString());
        return form;
    }

    private static ValidatableResponse record(String token, String business, Map<String, Object> form) {
        return doing(token)
                .body(form)
                .post("/api/v1/businesses/" + business + "/consents")
                .then();
    }

    @Test
    void anOwnersConsentLetsTheCompanionIn() {
        knowCompanion("6472000301", "ACTIVE");
        String owner = TestTokens.owner("consent-owner");
        String companion = TestTokens.companion("6472000301");
        String id = registered(owner);
        as(companion).get("/api/v1/businesses/" + id).then().statusCode(404);

        record(owner, id, consent("OWN_ACCOUNT", "6472000301"))
                .statusCode(201)
                .body("companionRegistration", equalTo("6472000301"))
                .body("lp3hRegistration", equalTo(LP3H))
                .body("status", equalTo("LIVE"))
                .body("takenBy", equalTo(TestTokens.subject("consent-owner")))
                .body(
                        "validUntil",
                        equalTo(TODAY.plusMonths(6)
                                .plusDays(1)
                                .atStartOfDay(JAKARTA)
                                .toInstant()
                                .toString()));

        as(companion)
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(200)
                .body("companions", contains("6472000301"))
                .body("lp3hRegistrations", contains(LP3H));
        as(TestTokens.coordinator(LP3H)).get("/api/v1/businesses/" + id).then().statusCode(200);
        assertThat(toldTypes(id)).containsExactly("registered.v1", "consent-recorded.v1", "changed.v1");
        assertThat(told(id).get(1).at("/data/means").asText()).isEqualTo("OWN_ACCOUNT");
    }

    @Test
    void revocationTakesItAwayAtOnce() {
        knowCompanion("6472000302", "ACTIVE");
        String owner = TestTokens.owner("consent-revoker");
        String companion = TestTokens.companion("6472000302");
        String id = registered(owner);
        String first = record(owner, id, consent("OWN_ACCOUNT", "6472000302"))
                .extract()
                .path("id");
        String second = record(owner, id, consent("OWN_ACCOUNT", "6472000302"))
                .extract()
                .path("id");
        String address = "/api/v1/businesses/" + id + "/consents/";

        doing(owner)
                .body("{\"reason\":\"Ganti pendamping\"}")
                .post(address + first + "/revocation")
                .then()
                .statusCode(200);
        as(companion).get("/api/v1/businesses/" + id).then().statusCode(200);
        doing(owner)
                .post(address + second + "/revocation")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revokedAt", not(emptyOrNullString()));

        as(companion).get("/api/v1/businesses/" + id).then().statusCode(404);
        as(companion).get(address).then().statusCode(404);
        doing(owner)
                .post(address + second + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("REVOKED"));
        doing(owner).post(address + UUID.randomUUID() + "/revocation").then().statusCode(404);
        as(owner)
                .get(address)
                .then()
                .body("items", hasSize(2))
                .body("items.status", containsInAnyOrder("REVOKED", "REVOKED"));
        assertThat(toldTypes(id))
                .containsExactly(
                        "registered.v1",
                        "consent-recorded.v1",
                        "changed.v1",
                        "consent-recorded.v1",
                        "consent-revoked.v1",
                        "consent-revoked.v1",
                        "changed.v1");
    }

    @Test
    void aCompanionTakesItOnlyForHimself() {
        knowCompanion("6472000303", "ACTIVE");
        knowCompanion("6472000304", "ACTIVE");
        String companion = TestTokens.companion("6472000303");
        String id = registered(companion);
        Map<String, Object> forOther = consent("SIGNED_SHEET", "6472000304");
        forOther.put("documentSha256", SHEET);
        Map<String, Object> spoken = consent("SPOKEN_BEFORE_WITNESS", "6472000303");
        spoken.put("witnessName", "Budi Saksiwan");

        record(companion, id, forOther).statusCode(403).body("code", equalTo("CONSENT_FOR_OTHER_COMPANION"));
        record(companion, id, spoken).statusCode(201).body("witnessName", equalTo("B• S•"));
        record(companion, id, consent("OWN_ACCOUNT", "6472000303"))
                .statusCode(422)
                .body("errors[0].code", equalTo("CONSENT_MEANS_NOT_YOURS"));

        assertThat(DATABASE.count("select count(*) from consent t where t::text like '%Saksiwan%'"))
                .isZero();
    }

    @Test
    void anOfficerRecordsASheetForACompanionWhoThenSeesIt() {
        knowCompanion("6472000305", "ACTIVE");
        String id = registered(TestTokens.regencyOfficer("6472"));
        Map<String, Object> sheet = consent("SIGNED_SHEET", "6472000305");
        sheet.put("documentSha256", SHEET);

        record(TestTokens.regencyOfficer("6472"), id, sheet).statusCode(201).body("documentSha256", equalTo(SHEET));

        as(TestTokens.companion("6472000305"))
                .get("/api/v1/businesses/" + id)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "wordingVersion, 1999-1, /wordingVersion, CONSENT_WORDING_UNKNOWN",
                "wordingVersion, null, /wordingVersion, REQUIRED",
                "language, fr, /language, LANGUAGE_UNKNOWN",
                "documentSha256, null, /documentSha256, REQUIRED",
                "documentSha256, abc, /documentSha256, SHA256_FORMAT",
                "witnessName, ' ', /witnessName, REQUIRED",
                "validUntil, 2020-01-01, /validUntil, CONSENT_IN_THE_PAST",
                "validUntil, 2099-01-01, /validUntil, CONSENT_TOO_LONG",
                "validUntil, null, /validUntil, REQUIRED",
            })
    void namesTheFieldAndTheRule(String field, String value, String pointer, String rule) {
        knowCompanion("6472000306", "ACTIVE");
        String companion = TestTokens.companion("6472000306");
        String id = registered(companion);
        Map<String, Object> form = consent("SIGNED_SHEET", "6472000306");
        form.put("documentSha256", SHEET);
        form.put(field, value);

        record(companion, id, form)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(rule));
    }

    @Test
    void aWitnessIsNeededAndNoMask() {
        knowCompanion("6472000307", "ACTIVE");
        String companion = TestTokens.companion("6472000307");
        String id = registered(companion);
        Map<String, Object> form = consent("SPOKEN_BEFORE_WITNESS", "6472000307");

        record(companion, id, form).statusCode(422).body("errors.pointer", contains("/witnessName"));
        form.put("witnessName", "B• S•");
        record(companion, id, form).statusCode(422).body("code", equalTo("MASKED_VALUE"));
    }

    @Test
    void aCompanionNotKnownYetOrFrozenGetsNone() {
        String owner = TestTokens.owner("consent-early");
        String id = registered(owner);

        record(owner, id, consent("OWN_ACCOUNT", "6472000398")).statusCode(409).body("code", equalTo("NOT_YET"));
        knowCompanion("6472000399", "FROZEN");
        record(owner, id, consent("OWN_ACCOUNT", "6472000399"))
                .statusCode(403)
                .body("code", equalTo("COMPANION_NOT_ACTIVE"));
        assertThat(toldTypes(id)).containsExactly("registered.v1");
    }

    /** The end is moved into the past, since the domain clock of a test cannot be. */
    @Test
    void aConsentThatRunsOutEndsTheCompanionsSight() {
        knowCompanion("6472000308", "ACTIVE");
        String owner = TestTokens.owner("consent-ends");
        String companion = TestTokens.companion("6472000308");
        String id = registered(owner);
        String consent = record(owner, id, consent("OWN_ACCOUNT", "6472000308"))
                .extract()
                .path("id");
        as(companion).get("/api/v1/businesses/" + id).then().statusCode(200);

        DATABASE.update(
                "update consent set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' where id = ?",
                UUID.fromString(consent));
        DATABASE.update(
                "update due_fact set due_at = now() - interval '1 day' where subject = ?", UUID.fromString(consent));

        Awaitility.await()
                .untilAsserted(() ->
                        as(companion).get("/api/v1/businesses/" + id).then().statusCode(404));
        as(owner).get("/api/v1/businesses/" + id + "/consents").then().body("items.status", contains("ENDED"));
        assertThat(toldTypes(id)).containsExactly("registered.v1", "consent-recorded.v1", "changed.v1", "changed.v1");
    }

    @Test
    void wordingsAreDataInTwoLanguages() {
        as(TestTokens.owner("consent-reader"))
                .get("/api/v1/consent-wordings")
                .then()
                .statusCode(200)
                .body("items.version", contains("2025-1", "2025-1"))
                .body("items.language", contains("id", "en"));
    }
}
