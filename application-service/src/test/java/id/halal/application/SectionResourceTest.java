package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class SectionResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String COMPANION = "6472000380";
    private static final String HASH = "a".repeat(64);
    private static final String NIK = "6472014505900001";
    private static final Map<String, Object> SUPERVISOR = Map.of(
            "nik", NIK,
            "name", "Siti Aminah",
            "phone", "081234567890",
            "religion", "ISLAM",
            "appointmentNumber", "001/SK-PH/2026",
            "appointedOn", "2026-11-02",
            "identityDocumentSha256", HASH);

    @Inject
    Inbox inbox;

    @Test
    void aDraftGrowsSectionBySectionUntilEachIsComplete() {
        Story story = bare();
        story.get()
                .then()
                .body("sections.registration.state", equalTo("COMPLETE"))
                .body("sections.business.state", equalTo("EMPTY"))
                .body("sections.products.state", equalTo("EMPTY"))
                .body("sections.products.problems[0].pointer", equalTo("/products"))
                .body("sections.pledge.state", equalTo("EMPTY"));

        save(story, "business", Map.of("kbli", "10794"))
                .then()
                .statusCode(200)
                .body("sections.business.state", equalTo("INCOMPLETE"))
                .body("sections.business.problems.pointer", contains("/marketingArea", "/neverFacilitated"));
        save(
                        story,
                        "business",
                        Map.of(
                                "marketingArea",
                                "REGENCY",
                                "neverFacilitated",
                                true,
                                "legalAspects",
                                List.of(Map.of("type", "P_IRT", "number", "2066472010001-30"))))
                .then()
                .statusCode(200)
                .body("business.kbli", equalTo("10794"))
                .body("sections.business.state", equalTo("COMPLETE"));
        save(story, "facility", Map.of("name", "Dapur Bu Sari", "ownership", "OWNED", "street", "Jl. Contoh 1"))
                .then()
                .statusCode(200)
                .body("facility.regencyCode", equalTo("6472"))
                .body("facility.street", equalTo("•••"))
                .body("sections.facility.state", equalTo("COMPLETE"));
        save(story, "supervisor", SUPERVISOR)
                .then()
                .statusCode(200)
                .body("supervisor.nik", equalTo("6472••••••••••01"))
                .body("supervisor.name", equalTo("S• A•"))
                .body("sections.supervisor.state", equalTo("COMPLETE"));
        String oil = saveIngredients(story).get(1);
        save(story, "products", Map.of("products", List.of(product(oil))))
                .then()
                .statusCode(200)
                .body("products[0].id", notNullValue())
                .body("products[0].variants.name", contains("Original", "Pedas"))
                .body("products[0].variants[1].id", notNullValue())
                .body("sections.products.state", equalTo("COMPLETE"))
                .body("sections.ingredients.problems.code", hasItem("INGREDIENT_NOT_USED"));
        save(
                        story,
                        "process",
                        Map.of(
                                "buy",
                                "a",
                                "receive",
                                "b",
                                "store",
                                "c",
                                "process",
                                "d",
                                "pack",
                                "e",
                                "storeProduct",
                                "f",
                                "distribute",
                                "g"))
                .then()
                .statusCode(200)
                .body("sections.process.state", equalTo("COMPLETE"));
        save(story, "production", production())
                .then()
                .statusCode(200)
                .body("sections.production.state", equalTo("COMPLETE"));
        save(story, "pledge", Map.of("accepted", true, "acceptedOn", "2026-11-02"))
                .then()
                .statusCode(200)
                .body("sections.pledge.state", equalTo("COMPLETE"));
        as(TestTokens.nationalAdmin()).get(story.path("/history")).then().body("items.reason", hasItem("supervisor"));
    }

    @Test
    void whatIsPersonalIsNowhereInTheClear() {
        Story story = bare();
        save(story, "supervisor", SUPERVISOR).then().statusCode(200);
        List<Map<String, Object>> kept = DATABASE.rows(
                "select particulars::text as t from application_content where application_id = ?", story.id);
        assertThat(String.valueOf(kept.getFirst().get("t")))
                .doesNotContain(NIK)
                .doesNotContain("Siti")
                .doesNotContain("81234567890");
        assertThat(DATABASE.rows("select data from outbox where subject = ?", story.id))
                .allMatch(row -> !String.valueOf(row.get("data")).contains(NIK));
        assertThat(DATABASE.rows("select field from protected_value where root_id = ?", story.id))
                .hasSize(3);
    }

    @Test
    void aMaskIsNotTakenBackAndWhatThePatchLeavesOutStays() {
        Story story = bare();
        save(story, "supervisor", SUPERVISOR).then().statusCode(200);
        save(story, "supervisor", Map.of("nik", "6472••••••••••01", "religion", "ISLAM"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MASKED_VALUE"))
                .body("errors[0].pointer", equalTo("/nik"));
        Map<String, @Nullable Object> withoutPhone = new HashMap<>();
        withoutPhone.put("phone", null);
        withoutPhone.put("appointmentNumber", "002/SK-PH/2026");
        save(story, "supervisor", withoutPhone)
                .then()
                .statusCode(200)
                .body("supervisor.nik", equalTo("6472••••••••••01"))
                .body("supervisor.phone", nullValue())
                .body("sections.supervisor.problems.pointer", contains("/phone"));
        save(story, "facility", Map.of("street", "•••")).then().statusCode(422).body("code", equalTo("MASKED_VALUE"));
    }

    @Test
    void aSectionIsCheckedByItself() {
        Story story = bare();
        save(story, "supervisor", Map.of("nik", "6472", "phone", "12"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/nik", "/phone"))
                .body("errors.code", contains("NIK_DIGITS", "PHONE_FORMAT"));
        save(story, "supervisor", Map.of("religion", "OTHER"))
                .then()
                .statusCode(200)
                .body("sections.supervisor.problems.code", hasItem("SUPERVISOR_NOT_MUSLIM"));
        save(story, "business", Map.of("kbli", "107"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("KBLI_DIGITS"));
        save(story, "facility", Map.of("regencyCode", "9999"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/regencyCode"));
        save(
                        story,
                        "products",
                        Map.of("products", List.of(product(UUID.randomUUID().toString()))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/products/0/ingredientIds/0"))
                .body("errors[0].code", equalTo("INGREDIENT_UNKNOWN"));
        save(story, "pledge", Map.of("accepted", true, "acceptedOn", "2126-01-01"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_THE_FUTURE"));
        save(story, "registration", Map.of("facilitationCode", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/facilitationCode"));
        save(story, "registration", Map.of("channel", "REGULAR_SELF_PAID"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("FACILITATION_CODE_NOT_USED"));
        save(story, "nothing", Map.of()).then().statusCode(404);
    }

    @Test
    void idsStayWhereNamesStayAndALinkGoesWithItsIngredient() {
        Story story = bare();
        List<String> ingredients = saveIngredients(story);
        String product = save(story, "products", Map.of("products", List.of(product(ingredients.get(1)))))
                .then()
                .extract()
                .path("products[0].id");
        as(story.companionToken())
                .header("If-Match", story.etag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of(
                        "products",
                        List.of(
                                Map.of("name", "Keripik Singkong"),
                                Map.of("name", "Keripik Pisang", "brand", "Bu Sari"))))
                .patch(story.path(""))
                .then()
                .statusCode(200)
                .body("products[0].id", not(equalTo(product)))
                .body("products[1].id", equalTo(product));
        save(story, "products", Map.of("products", List.of(product(ingredients.get(1)))))
                .then()
                .statusCode(200);
        save(story, "ingredients", Map.of("ingredients", List.of(Map.of("name", "Pisang kepok", "kind", "RAW"))))
                .then()
                .statusCode(200)
                .body("ingredients[0].id", equalTo(ingredients.getFirst()))
                .body("products[0].ingredientIds", hasSize(0));
    }

    @Test
    void onlyWhoWritesTheFileAndOnlyOnItsNewestVersion() {
        Story story = bare();
        String stale = story.etag();
        save(story, "process", Map.of("process", "Digoreng.")).then().statusCode(200);
        patch(story, story.companionToken(), stale, "process", Map.of("process", "Dikukus."))
                .then()
                .statusCode(412);
        as(story.companionToken())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("process", "Dikukus."))
                .patch(story.path("/sections/process"))
                .then()
                .statusCode(428);
        patch(story, TestTokens.companion("6472000999"), story.etag(), "process", Map.of())
                .then()
                .statusCode(404);
        patch(story, Story.OFFICER, story.etag(), "process", Map.of()).then().statusCode(403);
        patch(story, story.owner(), story.etag(), "process", Map.of("process", "Dikukus."))
                .then()
                .statusCode(200)
                .body("processNarrative.process", equalTo("Dikukus."));
        Story filed = new Story(inbox, COMPANION).businessKnown().drafted().submitted();
        save(filed, "process", Map.of("process", "Dikukus."))
                .then()
                .statusCode(409)
                .body("state", equalTo("SUBMITTED"));
        filed.get().then().body("pledge.accepted", equalTo(true)).body("sections.pledge.state", equalTo("COMPLETE"));
    }

    @Test
    void inFullOnlyForAPurposeAndWithATrace() {
        Story story = bare();
        save(story, "supervisor", SUPERVISOR).then().statusCode(200);
        String path = story.path("/personal-data");
        as(story.companionToken())
                .get(path + "?purpose=DATA_CORRECTION")
                .then()
                .statusCode(200)
                .body("supervisorNik", equalTo(NIK))
                .body("supervisorPhone", equalTo("+6281234567890"));
        as(story.companionToken())
                .get(path + "?purpose=VERIFICATION_VISIT")
                .then()
                .statusCode(200)
                .body("supervisorName", equalTo("Siti Aminah"))
                .body("supervisorNik", nullValue());
        as(story.companionToken()).get(path).then().statusCode(422).body("code", equalTo("PURPOSE_MISSING"));
        as(story.owner())
                .get(path + "?purpose=SIHALAL_HANDOVER")
                .then()
                .statusCode(403)
                .body("code", equalTo("PURPOSE_NOT_ALLOWED"));
        as(TestTokens.companion("6472000999"))
                .get(path + "?purpose=DATA_CORRECTION")
                .then()
                .statusCode(404);
        assertThat(DATABASE.rows("select purpose from protected_read where root_id = ?", story.id))
                .extracting(row -> row.get("purpose"))
                .containsExactlyInAnyOrder("DATA_CORRECTION", "VERIFICATION_VISIT");
    }

    private Story bare() {
        Story story = new Story(inbox, COMPANION).businessKnown();
        return story.drafted(
                story.companionToken(),
                Map.of(
                        "businessId", story.business.toString(),
                        "channel", "SELF_DECLARE_FACILITATED",
                        "facilitationCode", "KALTIM26",
                        "productTypeCode", "SNACK",
                        "facility", Map.of("regencyCode", "6472")));
    }

    private static List<String> saveIngredients(Story story) {
        return save(
                        story,
                        "ingredients",
                        Map.of(
                                "ingredients",
                                List.of(
                                        Map.of("name", "Pisang kepok", "kind", "RAW", "exemptGroup", "A.1"),
                                        Map.of(
                                                "name",
                                                "Minyak goreng",
                                                "kind",
                                                "RAW",
                                                "certified",
                                                true,
                                                "certificateNumber",
                                                "ID00410000128430120",
                                                "brand",
                                                "Contoh",
                                                "producer",
                                                "PT Contoh"))))
                .then()
                .statusCode(200)
                .body("sections.ingredients.state", equalTo("COMPLETE"))
                .extract()
                .path("ingredients.id");
    }

    private static Map<String, Object> product(String ingredient) {
        return Map.of(
                "name", "Keripik Pisang",
                "brand", "Bu Sari",
                "productClass", "1.1",
                "productDetail", "a",
                "photoSha256", HASH,
                "variants", List.of(Map.of("name", "Original"), Map.of("name", "Pedas")),
                "ingredientIds", List.of(ingredient));
    }

    private static Map<String, Object> production() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("productionSites", 1);
        facts.put("outlets", 1);
        facts.put("separatePlace", true);
        facts.put("homeBusiness", true);
        facts.put("simpleTools", true);
        facts.put("preservationMethods", 0);
        facts.put("slaughteredContent", "NONE");
        facts.put("hazardousMaterial", false);
        facts.put("processTouchesHaram", false);
        return facts;
    }

    private static Response save(Story story, String section, Map<String, ?> patch) {
        return patch(story, story.companionToken(), story.etag(), section, patch);
    }

    private static Response patch(Story story, String token, String etag, String section, Map<String, ?> patch) {
        return as(token)
                .header("If-Match", etag)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(story.path("/sections/" + section));
    }
}
