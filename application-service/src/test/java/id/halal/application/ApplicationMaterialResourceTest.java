package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CertificateSearchStub.class, restrictToAnnotatedClass = false)
class ApplicationMaterialResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    private static Map<String, Object> ingredient(String name, String kind, boolean certified) {
        return Map.of("name", name, "kind", kind, "certified", certified);
    }

    private static Map<String, Object> certified(String name, String number) {
        Map<String, Object> ingredient = new HashMap<>(ingredient(name, "RAW", true));
        ingredient.put("certificateNumber", number);
        return ingredient;
    }

    private Story drafted(String number, String expiry) {
        Story story = new Story(inbox).businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        Map<String, Object> expired = certified("Tepung terigu", "ID35110017058840424");
        expired.put("certificateExpiry", expiry);
        draft.put(
                "ingredients",
                List.of(
                        ingredient("Telur ayam", "RAW", false),
                        certified("Kecap manis", number),
                        expired,
                        ingredient("Gelatin sapi", "ADDITIVE", false),
                        certified("Keju", "KH-0012024"),
                        ingredient("Plastik", "PACKAGING", false),
                        ingredient("Bahan rahasia", "ADDITIVE", false)));
        return story.drafted(story.companionToken(), draft);
    }

    private static String number(Story story) {
        return "ID6411%09d1126".formatted(story.business.getLeastSignificantBits() & 0x1fffffff);
    }

    @Test
    void everyIngredientOfAFileIsJudgedAndTheDoubtfulOnesAreFlagged() {
        Story known = new Story(inbox);
        String number = number(known);
        Story story = drafted(number, "2026-01-31");

        as(story.owner())
                .get(story.path("/materials"))
                .then()
                .statusCode(200)
                .body("flagged", equalTo(5))
                .body("listVersion", startsWith("KMA1360"))
                .body(
                        "items.verdict",
                        contains(
                                "EXEMPT",
                                "UNKNOWN_CERTIFICATE",
                                "EXPIRED",
                                "CRITICAL",
                                "WRONG_NUMBER",
                                "NOT_INGESTED",
                                "UNLISTED"))
                .body("items.flagged", contains(false, true, true, true, true, false, true))
                .body("items.critical", contains(false, true, true, true, true, false, false))
                .body("items[0].group", equalTo("NATURAL"))
                .body(
                        "items[2].sentence",
                        equalTo("Certificate ID35110017058840424 ran out on 31-01-2026."
                                + " Ask the supplier for the new number."))
                .body("items[4].sentence", startsWith("A number that begins with KH"));
        as(TestTokens.owner("material-stranger"))
                .get(story.path("/materials"))
                .then()
                .statusCode(404);
        as(TestTokens.withRole("material-agency", "agency"))
                .get(story.path("/materials"))
                .then()
                .statusCode(403);

        // Its number was put into the queue when the draft was saved, once, and nothing waited for it.
        assertThat(DATABASE.rows("select state, requested_by from material_lookup where number = ?", number))
                .containsExactly(
                        Map.of("state", "WAITING", "requested_by", TestTokens.subject("companion-" + story.companion)));
    }

    @Test
    void theCompanionsChecklistSaysWhyAnIngredientIsAConcernAndWhatToLookAt() {
        Story story = drafted(number(new Story(inbox)), "2026-01-31");
        as(story.companionToken())
                .get(story.path("/checklist"))
                .then()
                .statusCode(200)
                .body("find { it.code == 'b' }.items[0].concern", nullValue())
                .rootPath("find { it.code == 'c' }.items")
                .body("name[0]", equalTo("Telur ayam"))
                .body("concern[0]", nullValue())
                .body("concern[5]", nullValue())
                .body("concern.findAll { it != null }.doubtful", contains(true, true, true, true, true))
                .body("concern[3].verdict", equalTo("CRITICAL"))
                .body("concern[3].critical", equalTo(true))
                .body("concern[3].why", containsString("it may contain something derived from animals"))
                .body("concern[3].lookAt", startsWith("Look at brand, producer and halal label"))
                .body(
                        "concern[2].why",
                        equalTo(
                                "Certificate ID35110017058840424 ran out on 31-01-2026. Ask the supplier for the new number."
                                        + " It is critical: it was processed with other materials or processing aids."))
                .body("concern[6].critical", equalTo(false))
                .body("concern[6].lookAt", startsWith("Ask what it is made of"));
        given().auth()
                .oauth2(story.companionToken())
                .header("Accept-Language", "id")
                .get(story.path("/checklist"))
                .then()
                .body(
                        "find { it.code == 'c' }.items[3].concern.lookAt",
                        startsWith("Lihat merek, produsen, dan label halal"));
        as(TestTokens.companion("6472000998"))
                .get(story.path("/checklist"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatTwoPeopleHaveSeenOnPaperCertifiesAnIngredient() {
        String number = number(new Story(inbox));
        Story story = drafted(number, "2099-01-31");
        String id = as(story.companionToken())
                .body(Map.of("number", number, "productName", "Kecap Manis Contoh", "producer", "UD Contoh"))
                .post("/api/v1/material-certificates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(OFFICER)
                .get(story.path("/materials"))
                .then()
                .body("items[1].verdict", equalTo("UNKNOWN_CERTIFICATE"))
                .body("items[1].state", equalTo("UNVERIFIED"));

        as(SECOND_OFFICER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/material-certificates/" + id + "/confirmation")
                .then()
                .statusCode(200);

        as(OFFICER)
                .get(story.path("/materials"))
                .then()
                .body("items[1].verdict", equalTo("CERTIFIED"))
                .body("items[1].flagged", equalTo(false))
                .body("items[1].critical", equalTo(true))
                .body("items[1].source", equalTo("MANUAL"))
                .body(
                        "items[1].sentence",
                        equalTo("Certificate " + number + " is valid for Kecap Manis Contoh of UD Contoh."));
        as(story.companionToken())
                .get(story.path("/checklist"))
                .then()
                .rootPath("find { it.code == 'c' }.items[1].concern")
                .body("verdict", equalTo("CERTIFIED"))
                .body("doubtful", equalTo(false))
                .body("critical", equalTo(true))
                .body("lookAt", startsWith("Compare certificate number, brand and producer"));
    }
}
