package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class BadInputResourceTest {

    @Inject
    Inbox inbox;

    private static final String DRAFTS = "/api/v1/applications";
    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @ParameterizedTest
    @CsvSource({
        "businessId,, /businessId, REQUIRED",
        "channel,, /channel, REQUIRED",
        "productTypeCode, SOAP, /productTypeCode, PRODUCT_TYPE_UNKNOWN",
        "facilitationCode, 'not a code', /facilitationCode, FACILITATION_CODE_FORMAT",
        "lp3hRegistration, 12345, /lp3hRegistration, LP3H_REGISTRATION_DIGITS",
        "facility,, /facility, REQUIRED"
    })
    void eachWrongFieldIsNamedWithItsRule(String field, String value, String pointer, String code) {
        Story story = new Story(inbox).businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        draft.put(field, value);
        refusedField(draft, story, pointer, code);
    }

    @Test
    void nestedFieldsAreNamedByPointer() {
        Story story = new Story(inbox).businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("facility", Map.of("regencyCode", "6499"));
        refusedField(draft, story, "/facility/regencyCode", "REGENCY_UNKNOWN");
        draft.put("facility", Map.of("regencyCode", "6472", "districtCode", "647101"));
        refusedField(draft, story, "/facility/districtCode", "DISTRICT_UNKNOWN");
        draft.put("facility", Map.of("regencyCode", "6472"));
        draft.put("products", List.of(Map.of("name", "Keripik"), Map.of("name", " ")));
        refusedField(draft, story, "/products/1/name", "REQUIRED");
        draft.put("products", List.of(Map.of("name", "Keripik"), Map.of("name", "keripik ")));
        refusedField(draft, story, "/products/1/name", "PRODUCT_NAME_DOUBLED");
        draft.put("products", List.of());
        draft.put("ingredients", List.of(Map.of("name", "Pisang", "certified", false)));
        refusedField(draft, story, "/ingredients/0/kind", "REQUIRED");
        draft.put("ingredients", List.of());
        draft.put("facts", Map.of("productionSites", -1));
        refusedField(draft, story, "/facts/productionSites", "TOO_SMALL");
    }

    private static void refusedField(Map<String, Object> draft, Story story, String pointer, String code) {
        as(story.companionToken())
                .body(draft)
                .post(DRAFTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void aBodyThatIsNoJsonOrHasWrongTypesIsRefused() {
        Story story = new Story(inbox).businessKnown();
        as(story.companionToken())
                .body("{\"businessId\":")
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("channel", "BY_PIGEON");
        as(story.companionToken())
                .body(draft)
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_TYPE"))
                .body("errors[0].pointer", equalTo("/channel"));
        draft.put("channel", "SELF_DECLARE_FACILITATED");
        draft.put("colour", "green");
        as(story.companionToken())
                .body(draft)
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void whoMayNotIsToldSo() {
        Story story = new Story(inbox).businessKnown().drafted();
        given().get(story.path("")).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        given().contentType(ContentType.JSON).body("{}").post(DRAFTS).then().statusCode(401);
        as(OFFICER).body(Story.draft(story.business)).post(DRAFTS).then().statusCode(403);
        as(TestTokens.auditor())
                .header("If-Match", "\"0\"")
                .body(Map.of("pledgeAccepted", true))
                .post(story.path("/submission"))
                .then()
                .statusCode(403);
    }

    @Test
    void outsideTheScopeAFileDoesNotExist() {
        Story story = new Story(inbox).businessKnown().drafted();
        story.get(OFFICER).then().statusCode(200);
        story.get(TestTokens.regencyOfficer("6472")).then().statusCode(200);
        story.get(story.owner()).then().statusCode(200);
        story.get(TestTokens.provinceOfficer("63")).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        story.get(TestTokens.regencyOfficer("6471")).then().statusCode(404);
        story.get(TestTokens.companion("6472999999")).then().statusCode(404);
        story.get(TestTokens.owner("someone else")).then().statusCode(404);
        story.get(TestTokens.coordinator("9999999999")).then().statusCode(404);
        as(OFFICER).get(DRAFTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(OFFICER).get(DRAFTS + "/not-an-id").then().statusCode(404);
        List<String> listed = as(TestTokens.provinceOfficer("63"))
                .get(DRAFTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(listed).doesNotContain(story.id.toString());
        as(story.owner()).get(DRAFTS).then().body("items.id", contains(story.id.toString()));
        as(OFFICER).get(DRAFTS + "?status=NONE").then().statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        as(OFFICER).get(DRAFTS + "?limit=0").then().statusCode(400);
        as(OFFICER).get(DRAFTS + "?cursor=xx").then().statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    @Test
    void theOrderOfChecksIsScopeRoleLegalityVersion() {
        Story story = new Story(inbox).businessKnown().drafted();
        Map<String, Boolean> pledge = Map.of("pledgeAccepted", true);
        as(TestTokens.owner("stranger"))
                .body(pledge)
                .post(story.path("/submission"))
                .then()
                .statusCode(404);
        as(story.owner())
                .body(pledge)
                .post(story.path("/submission"))
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        as(story.owner())
                .header("If-Match", "\"7\"")
                .body(pledge)
                .post(story.path("/submission"))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        story.submitted();
        as(story.owner())
                .header("If-Match", "\"0\"")
                .body(pledge)
                .post(story.path("/submission"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_ACTION"))
                .body("state", equalTo("SUBMITTED"))
                .body("allowedActions", contains("withdraw"))
                .body("lastChange.role", equalTo("companion"))
                .body("lastChange.at", notNullValue());
        assertThat(DATABASE.count("select count(*) from application_history where application_id = ?", story.id))
                .isEqualTo(2);
    }

    @Test
    void aPostWithoutKeyIsRefusedAndARepeatAnsweredOnce() {
        Story story = new Story(inbox).businessKnown();
        given().auth()
                .oauth2(story.companionToken())
                .contentType(ContentType.JSON)
                .body(Story.draft(story.business))
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        String key = UUID.randomUUID().toString();
        Response first = keyed(story, key, Story.draft(story.business));
        Response second = keyed(story, key, Story.draft(story.business));
        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
        Map<String, Object> other = Story.draft(story.business);
        other.put("productTypeCode", "BAKERY");
        keyed(story, key, other).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(DATABASE.count("select count(*) from application where business_id = ?", story.business))
                .isEqualTo(1);
    }

    private static Response keyed(Story story, String key, Map<String, Object> draft) {
        return given().auth()
                .oauth2(story.companionToken())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(DRAFTS);
    }

    @Test
    void anUnknownBusinessIsAskedForOnce() {
        UUID there = BusinessServiceStub.onlyThere();
        as(TestTokens.owner("owner-" + there))
                .body(Story.draft(there))
                .post(DRAFTS)
                .then()
                .statusCode(201);
        as(TestTokens.owner("someone"))
                .body(Story.draft(there))
                .post(DRAFTS)
                .then()
                .statusCode(404);
        as(TestTokens.owner("someone"))
                .body(Story.draft(BusinessServiceStub.nowhere()))
                .post(DRAFTS)
                .then()
                .statusCode(404);
        as(TestTokens.owner("someone"))
                .body(Story.draft(BusinessServiceStub.failing()))
                .post(DRAFTS)
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET"));
    }

    @Test
    void aCompanionWithoutALiveConsentMayNotFile() {
        Story story = new Story(inbox);
        inbox.receive(List.of(
                Told.registered(Told.business(story.business, null, List.of(story.companion))),
                Told.consent(
                        story.business, story.companion, java.time.Instant.now().minusSeconds(1))));
        story.drafted();
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONSENT_MISSING"));
        assertThat(story.status()).isEqualTo("DRAFT");
    }

    /** The consent may be recorded and its event on the way: nobody says that there is none before it was asked for. */
    @Test
    void aConsentThatNobodyCanAskForIsNotYetThere() {
        Story story = new Story(inbox, Story.COMPANION, BusinessServiceStub.failing());
        inbox.receive(List.of(Told.registered(Told.business(story.business, null, List.of(story.companion)))));
        story.drafted();
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_YET"));
        assertThat(story.status()).isEqualTo("DRAFT");
    }

    @Test
    void whatIsMissingOrNotEligibleStopsTheSubmission() {
        Story story = new Story(inbox).businessKnown();
        Map<String, Object> bare = Story.draft(story.business);
        List.of("products", "ingredients", "processNarrative", "facilitationCode", "facts")
                .forEach(bare::remove);
        story.drafted(story.companionToken(), bare);
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", false))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("PLEDGE_REQUIRED"));
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/products", "/ingredients", "/processNarrative/process", "/facilitationCode"));

        Map<String, Object> eleven = Story.draft(story.business);
        eleven.put(
                "products",
                IntStream.range(0, 11)
                        .mapToObj(i -> Map.of("name", "Keripik " + i))
                        .toList());
        story.drafted(story.companionToken(), eleven);
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ELIGIBLE"))
                .body("regulation", equalTo("Kep 146/2025"))
                .body("criteria.size()", equalTo(24))
                .body("criteria.find { it.code == 'PRODUCT_NAMES' }.result", equalTo("FAIL"))
                .body(
                        "criteria.find { it.code == 'PRODUCT_NAMES' }.sentence",
                        equalTo("One application holds at most 10 product names, variants included."));

        Map<String, Object> regular = Story.draft(story.business);
        regular.put("channel", "REGULAR_FACILITATED");
        story.drafted(story.companionToken(), regular);
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("INSPECTION_BODY_MISSING"));
    }

    @Test
    void aDraftIsEditedByMergePatchOnlyWhileItIsWithTheBusiness() {
        Story story = new Story(inbox).businessKnown().drafted();
        patch(story, "\"0\"", "{\"productTypeCode\": \"BAKERY\", \"facts\": {\"outlets\": null}}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("productTypeCode", equalTo("BAKERY"))
                .body("facts.productionSites", equalTo(1))
                .body("facts.outlets", equalTo(null))
                .body("products[0].name", equalTo("Keripik Pisang"));
        patch(story, "\"0\"", "{\"productTypeCode\": \"SNACK\"}").then().statusCode(412);
        patch(story, null, "{\"productTypeCode\": \"SNACK\"}").then().statusCode(428);
        patch(story, "\"1\"", "{\"businessId\": \"x\"}").then().statusCode(400).body("code", equalTo("UNKNOWN_FIELD"));
        patch(story, "\"1\"", "{\"facility\": {\"regencyCode\": \"0000\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/facility/regencyCode"));
        patch(story, "\"1\"", "[]").then().statusCode(400);
        story.submitted();
        patch(story, "\"2\"", "{\"productTypeCode\": \"SNACK\"}")
                .then()
                .statusCode(409)
                .body("state", equalTo("SUBMITTED"));
    }

    private static Response patch(Story story, String ifMatch, String patch) {
        var request = given().auth()
                .oauth2(story.companionToken())
                .contentType("application/merge-patch+json")
                .body(patch);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch(story.path(""));
    }
}
