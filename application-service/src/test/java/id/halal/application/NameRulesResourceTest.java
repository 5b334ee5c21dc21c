package id.halal.application;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The rules for names hold on every way to a name, and one type of product is one file whoever filed the others. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class NameRulesResourceTest {

    @Inject
    Inbox inbox;

    @Test
    void aCorrectionIsNoWayRoundTheRulesForNames() {
        Story story = new Story(inbox, "6472000386").businessKnown();
        story.drafted(story.companionToken(), draft(story, "Mie", "Keripik Rom", "Kripik Pisang", "Kue Lapis"))
                .submitted()
                .granted()
                .accepted()
                .visited();
        story.verify().then().statusCode(200);
        as(OFFICER)
                .body(Map.of("sihalalNumber", story.sihalalNumber()))
                .put(story.path("/sihalal-number"))
                .then()
                .statusCode(200);
        story.post(OFFICER, "/registration", null).then().statusCode(200);

        refused(story, "Mie", "Bir", "NOT_A_SPELLING");
        refused(story, "Keripik Rom", "Keripik Rum", "PRODUCT_NAME_FORBIDDEN")
                .body("errors[0].pointer", equalTo("/correctName"))
                .body("title", equalTo("A product's name may not hold the word “rum”."));
        refused(story, "Kripik Pisang", "Kripik / Pisang", "PRODUCT_NAME_UNFIT");
        correction(story, "Kripik Pisang", "kue lapis").statusCode(422).body("code", equalTo("NOT_A_SPELLING"));
        correction(story, "Kue Lapis", "KUE LAPIS").statusCode(200);
        correction(story, "Kripik Pisang", "Keripik pisang").statusCode(200);
        story.get().then().body("products.name", contains("Mie", "Keripik Rom", "Keripik pisang", "KUE LAPIS"));
    }

    private static Map<String, Object> draft(Story story, String... names) {
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("products", Stream.of(names).map(name -> Map.of("name", name)).toList());
        return draft;
    }

    private static ValidatableResponse refused(Story story, String name, String correct, String code) {
        return correction(story, name, correct).statusCode(422).body("code", equalTo(code));
    }

    private static ValidatableResponse correction(Story story, String name, String correct) {
        return story.post(
                        OFFICER,
                        "/product-name-corrections",
                        Map.of("name", name, "correctName", correct, "reason", "Ejaan pada kemasan"))
                .then();
    }

    @Test
    void aBarIsMetWithoutItsBlanksAndAccents() {
        Story story = new Story(inbox, "6472000387").inVerification();
        for (int round = 0; round < 3; round++) {
            if (round > 0) {
                List<Map<String, String>> answers = List.of(
                        Map.of("code", "PRODUCT_NAME", "item", "/products/0/name", "answer", "Sudah diperbaiki"));
                story.post(story.owner(), "/resubmission", Map.of("answers", answers))
                        .then()
                        .statusCode(200);
            }
            story.post(
                            story.companionToken(),
                            "/return",
                            Map.of(
                                    "notes",
                                    List.of(Map.of(
                                            "code",
                                            "PRODUCT_NAME",
                                            "item",
                                            "/products/0/name",
                                            "text",
                                            "Nama kurang jelas"))))
                    .then()
                    .statusCode(200);
        }
        story.get().then().body("status", equalTo("CANCELLED"));
        Story again = new Story(inbox, story.companion, story.business);
        again.drafted(again.companionToken(), draft(again, "Keripik Ubi", "KeripikPísang"));
        again.post(again.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("PRODUCT_BARRED"))
                .body("errors.pointer", hasItem("/products/1/name"));
    }

    @Test
    void aTypeIsSplitAlsoOverFilesThatTheCallerDoesNotSee() {
        Story first = new Story(inbox, "6472000388").businessKnown().drafted().submitted();
        Story second = ofAnotherCompanion(first, "6472000389");
        as(second.companionToken()).get(first.path("")).then().statusCode(404);
        split(second).body("findings.code", hasItem("PRODUCT_TYPE_SPLIT"));
        first.post(first.owner(), "/withdrawal", Map.of("code", "OTHER", "reason", "Tidak jadi"))
                .then()
                .statusCode(200);
        split(second).body("findings.code", not(hasItem("PRODUCT_TYPE_SPLIT")));
    }

    @Test
    void aCertifiedFileOfTheTypeCallsForADevelopment() {
        Story certified = new Story(inbox, "6472000390").decided();
        String number = "ID6411"
                + String.format("%09d", Math.abs(certified.id.getLeastSignificantBits() % 900_000_000L)) + "1126";
        certified
                .post(OFFICER, "/certificate", Map.of("certificateNumber", number, "issuedOn", "2026-01-05"))
                .then()
                .statusCode(200);
        Story again = ofAnotherCompanion(certified, "6472000391");
        split(again).body("findings.code", hasItem("PRODUCT_TYPE_SPLIT"));
        Map<String, Object> development = draft(again, "Keripik Ubi");
        development.put("registrationKind", "DEVELOPMENT");
        development.put("developedCertificateNumber", number);
        again.drafted(again.companionToken(), development);
        split(again).body("findings.code", not(hasItem("PRODUCT_TYPE_SPLIT")));
    }

    private Story ofAnotherCompanion(Story first, String companion) {
        inbox.receive(List.of(Told.registered(Told.business(
                first.business,
                TestTokens.subject(first.ownerName),
                List.of(first.companion, companion),
                "VERIFIED",
                120_000_000L,
                1))));
        return new Story(inbox, companion, first.business).drafted();
    }

    private static ValidatableResponse split(Story story) {
        return as(story.companionToken())
                .get(story.path("/pre-submission-check"))
                .then()
                .statusCode(200);
    }
}
