package id.halal.application;

import id.halal.contracts.Contracts;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Copies, developments, and what is said of a file before and while it is handed in. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class CopyResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String COMPANION = "6472000381";

    @Inject
    Inbox inbox;

    @Test
    void aCopyHasTheSectionsAndNobodysData() {
        Story story = new Story(inbox, COMPANION).businessKnown().drafted();
        Photos.Photo photo = Photos.jpeg(700, 650);
        as(story.companionToken())
                .contentType("image/jpeg")
                .body(photo.bytes())
                .put(story.path("/documents/" + photo.sha256() + "?kind=PRODUCT_PHOTO"))
                .then()
                .statusCode(201);
        List<String> ingredients = story.get().then().extract().path("ingredients.id");
        save(
                        story,
                        "products",
                        Map.of(
                                "products",
                                List.of(Map.of(
                                        "name",
                                        "Keripik Pisang",
                                        "photoSha256",
                                        photo.sha256(),
                                        "ingredientIds",
                                        ingredients))))
                .then()
                .statusCode(200);
        save(
                        story,
                        "supervisor",
                        Map.of("nik", "6472014505900001", "name", "Siti Aminah", "appointmentNumber", "1/2026"))
                .then()
                .statusCode(200);
        save(story, "facility", Map.of("name", "Dapur", "street", "Jl. Contoh 1"))
                .then()
                .statusCode(200);
        save(story, "pledge", Map.of("accepted", true)).then().statusCode(200);

        Response copied = copy(story, story.companionToken(), Map.of());
        copied.then()
                .statusCode(201)
                .body("id", not(equalTo(story.id.toString())))
                .body("status", equalTo("DRAFT"))
                .body("businessId", equalTo(story.business.toString()))
                .body("facilitationCode", nullValue())
                .body("products[0].name", equalTo("Keripik Pisang"))
                .body("products[0].ingredientIds", hasSize(2))
                .body("ingredients.id", not(hasItem(ingredients.getFirst())))
                .body("facility.name", equalTo("Dapur"))
                .body("facility.street", nullValue())
                .body("supervisor.appointmentNumber", equalTo("1/2026"))
                .body("supervisor.nik", nullValue())
                .body("sections.supervisor.problems.pointer", hasItems("/nik", "/name"))
                .body("pledge.accepted", nullValue());
        UUID id = UUID.fromString(copied.path("id"));
        List<String> links = copied.path("products[0].ingredientIds");
        assertThat(links).containsExactlyElementsOf(copied.<List<String>>path("ingredients.id"));
        assertThat(DATABASE.rows("select field from protected_value where root_id = ?", id))
                .isEmpty();
        assertThat(DATABASE.rows("select sha256 from document where application_id = ?", id))
                .extracting(row -> row.get("sha256"))
                .containsExactly(photo.sha256());
        as(story.companionToken())
                .get("/api/v1/applications/" + id + "/documents/" + photo.sha256())
                .then()
                .statusCode(200);
        copy(story, TestTokens.companion("6472000998"), Map.of()).then().statusCode(404);
        copy(story, OFFICER, Map.of()).then().statusCode(403);
    }

    @Test
    void aDevelopmentAddsProductsToAValidCertificateOfTheSameBusiness() throws Exception {
        Story story = new Story(inbox, COMPANION).decided();
        String number = "ID6411" + String.format("%09d", story.id.getLeastSignificantBits() & 0x1fffffff) + "1126";
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        story.post(OFFICER, "/certificate", Map.of("certificateNumber", number, "issuedOn", today))
                .then()
                .statusCode(200);

        Response copied = copy(
                story,
                story.companionToken(),
                Map.of("registrationKind", "DEVELOPMENT", "facilitationCode", "KALTIM26"));
        copied.then()
                .statusCode(201)
                .body("registrationKind", equalTo("DEVELOPMENT"))
                .body("developedCertificateNumber", equalTo(number))
                .body("products", hasSize(0));
        Story development = new Story(inbox, COMPANION, story.business);
        development.id = UUID.fromString(copied.path("id"));
        save(development, "products", Map.of("products", List.of(Map.of("name", "Keripik Singkong"))))
                .then()
                .statusCode(200);
        development.submitted();
        List<Map<String, Object>> told = DATABASE.rows(
                "select data from outbox where subject = ? and type = 'id.halal.application.submitted.v1'",
                development.id);
        assertThat(Contracts.json()
                        .readTree(String.valueOf(told.getFirst().get("data")))
                        .path("registrationKind")
                        .asText())
                .isEqualTo("DEVELOPMENT");

        Story other = new Story(inbox, "6472000382").businessKnown().drafted();
        save(other, "registration", Map.of("registrationKind", "DEVELOPMENT", "developedCertificateNumber", number))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/developedCertificateNumber"))
                .body("errors[0].code", equalTo("DEVELOPED_CERTIFICATE_UNKNOWN"));
        save(other, "registration", Map.of("registrationKind", "DEVELOPMENT"))
                .then()
                .statusCode(200)
                .body("sections.registration.problems.pointer", hasItem("/developedCertificateNumber"));
        other.post(other.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/developedCertificateNumber"));
        // Another companion of the same business never saw the first file, and may still develop its certificate.
        String newcomer = "6472000383";
        inbox.receive(List.of(Told.registered(Told.business(
                story.business,
                TestTokens.subject(story.ownerName),
                List.of(COMPANION, newcomer),
                "VERIFIED",
                120_000_000L,
                1))));
        Story third = new Story(inbox, newcomer, story.business);
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("registrationKind", "DEVELOPMENT");
        draft.put("developedCertificateNumber", number);
        third.drafted(third.companionToken(), draft)
                .get(third.companionToken())
                .then()
                .body("developedCertificateNumber", equalTo(number));
        as(third.companionToken()).get(story.path("")).then().statusCode(404);
    }

    @Test
    void whatAFileWouldComeBackForIsToldBeforeAndWithItsSubmission() {
        Story story = new Story(inbox, COMPANION).businessKnown().drafted();
        save(story, "business", Map.of("kbli", "47241")).then().statusCode(200);
        as(story.companionToken())
                .get(story.path("/pre-submission-check"))
                .then()
                .statusCode(200)
                .body("likelyReturned", equalTo(true))
                .body("findings.code", hasItems("KBLI_NOT_FITTING", "INGREDIENT_NOT_IN_PROCESS", "SECTION_INCOMPLETE"))
                .body("findings[0].severity", equalTo("WARNING"))
                .body(
                        "findings.find { it.code == 'INGREDIENT_NOT_IN_PROCESS' }.pointer",
                        equalTo("/ingredients/0/name"));
        as(TestTokens.companion("6472000998"))
                .get(story.path("/pre-submission-check"))
                .then()
                .statusCode(404);
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(202)
                .body("warnings.code", hasItem("KBLI_NOT_FITTING"));

        Story second = new Story(inbox, COMPANION, story.business).drafted();
        as(second.companionToken())
                .get(second.path("/pre-submission-check"))
                .then()
                .body("findings.code", hasItem("PRODUCT_TYPE_SPLIT"));
        save(second, "products", Map.of("products", List.of(Map.of("name", "Keripik Babi"))))
                .then()
                .statusCode(200);
        second.post(second.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ELIGIBLE"))
                .body("criteria.find { it.code == 'PRODUCT_WORDING' }.result", equalTo("FAIL"))
                .body(
                        "criteria.find { it.code == 'PRODUCT_WORDING' }.wayOut",
                        equalTo(
                                "Give the product another name: a certificate is not given to this one on any pathway."))
                .body("criteria.find { it.code == 'OUTLETS' }.points", hasItem("6"))
                .body("warnings.code", hasItem("PRODUCT_TYPE_SPLIT"));
    }

    @Test
    void whatMayNotBeUsedStopsASubmission() {
        Story story = new Story(inbox, COMPANION).businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        draft.put(
                "ingredients",
                List.of(
                        Map.of("name", "Daging babi", "kind", "RAW", "certified", false),
                        Map.of("name", "Margarin", "kind", "RAW", "certified", true)));
        story.drafted(story.companionToken(), draft);
        story.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ELIGIBLE"))
                .body("criteria.find { it.code == 'INGREDIENTS' }.result", equalTo("FAIL"))
                .body(
                        "criteria.find { it.code == 'INGREDIENTS' }.wayOut",
                        equalTo("Replace what may not be used (Daging babi):"
                                + " with it no certificate is given on any pathway."))
                .body(
                        "warnings.find { it.code == 'INGREDIENT_FORBIDDEN' }.sentence",
                        equalTo("“Daging babi” may not be used: it is haram."
                                + " Replace it; with it no certificate is given on any pathway."))
                .body(
                        "warnings.find { it.code == 'INGREDIENT_CERTIFICATE_NUMBER_MISSING' }.pointer",
                        equalTo("/ingredients/1/certificateNumber"));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(story.companionToken())
                .header("Accept-Language", "id")
                .get(story.path("/pre-submission-check"))
                .then()
                .statusCode(200)
                .body(
                        "findings.find { it.code == 'INGREDIENT_FORBIDDEN' }.sentence",
                        equalTo("“Daging babi” tidak boleh dipakai: haram."
                                + " Gantilah; dengan bahan itu sertifikat tidak diberikan lewat jalur mana pun."))
                .body(
                        "findings.find { it.pointer == '/sections/facility' }.sentence",
                        org.hamcrest.Matchers.startsWith("Bagian “Tempat produksi” masih kurang"));
    }

    private static Response copy(Story story, String token, Map<String, ?> request) {
        return as(token).body(request).post(story.path("/copies"));
    }

    private static Response save(Story story, String section, Map<String, ?> patch) {
        return as(story.companionToken())
                .header("If-Match", story.etag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(story.path("/sections/" + section));
    }
}
