package id.halal.application;

import com.nimbusds.jose.JWSObject;
import id.halal.contracts.Contracts;
import id.halal.contracts.application.CertificateFact;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.web.caller.Role;
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

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class CertificateLifeResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void twoPersonsBlockFreeAndRevoke() throws Exception {
        Certified certified = certified("6472000380");
        String paper = certified.paper(OFFICER);

        UUID block = certified.proposed(OFFICER, "BLOCK", "INGREDIENT_CHANGED", paper);
        assertThat(certified.status()).as("a proposal changes nothing").isEqualTo("VALID");
        certified
                .decide(OFFICER, block, "confirmation")
                .then()
                .statusCode(403)
                .body("code", equalTo("CERTIFICATE_SECOND_PERSON"));
        certified
                .decide(SECOND_OFFICER, block, "confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("BLOCKED"))
                .body("proposal", nullValue())
                .body("allowedActions", contains("UNBLOCK", "REVOKE", "CORRECT"));
        assertThat(certified.status()).isEqualTo("BLOCKED");

        UUID free = certified.proposed(SECOND_OFFICER, "UNBLOCK", "CORRECTED", paper);
        certified.decide(OFFICER, free, "confirmation").then().statusCode(200).body("status", equalTo("VALID"));
        UUID revoke = certified.proposed(OFFICER, "REVOKE", "FALSE_STATEMENT", paper);
        certified
                .decide(SECOND_OFFICER, revoke, "confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("allowedActions", empty());

        certified
                .standing(OFFICER)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("history.action", contains("BLOCK", "UNBLOCK", "REVOKE"))
                .body("history[0].proposedBy", equalTo(TestTokens.subject("officer-64")))
                .body("history[0].actor", equalTo(TestTokens.subject("second-officer-64")))
                .body("history[2].reasonCode", equalTo("FALSE_STATEMENT"));
        assertThat(certified.story.status()).as("the file stays where it is").isEqualTo("CERTIFIED");

        List<Map<String, Object>> told = DATABASE.rows(
                "select type, sequence, data from outbox where subject = ? and type like '%certificate-%' order by sequence",
                certified.story.id);
        assertThat(told)
                .extracting(row -> row.get("type"))
                .containsExactly(
                        "id.halal.application.certificate-blocked.v1",
                        "id.halal.application.certificate-unblocked.v1",
                        "id.halal.application.certificate-revoked.v1");
        CertificateFact last =
                Contracts.json().readValue(String.valueOf(told.getLast().get("data")), CertificateFact.class);
        assertThat(last.to()).isEqualTo("REVOKED");
        assertThat(last.reasonCode()).isEqualTo("FALSE_STATEMENT");
        assertThat(last.version()).isEqualTo(3);
    }

    @Test
    void whatIsNotPossibleIsSaid() {
        Certified certified = certified("6472000381");
        certified
                .propose(OFFICER, "BLOCK", "OTHER", "0".repeat(64))
                .then()
                .statusCode(422)
                .body("code", equalTo("CERTIFICATE_DOCUMENT_MISSING"));
        String paper = certified.paper(OFFICER);
        certified
                .propose(OFFICER, "UNBLOCK", "CORRECTED", paper)
                .then()
                .statusCode(409)
                .body("state", equalTo("VALID"));
        UUID first = certified.proposed(OFFICER, "BLOCK", "OTHER", paper);
        certified
                .propose(SECOND_OFFICER, "REVOKE", "OTHER", paper)
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_PROPOSAL_OPEN"))
                .body("proposalId", equalTo(first.toString()));
        as(SECOND_OFFICER)
                .get("/api/v1/certificate-proposals?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.number == '" + certified.number + "' }.proposal.id", equalTo(first.toString()))
                .body("items.find { it.number == '" + certified.number + "' }.businessName", equalTo("Dapur Bu Sari"));
        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/certificate-proposals?limit=200")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(certified.number)));
        certified.standing(SECOND_OFFICER).then().body("allowedActions", empty());
        certified.decide(OFFICER, first, "refusal").then().statusCode(200).body("status", equalTo("VALID"));
        certified
                .decide(SECOND_OFFICER, first, "confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_PROPOSAL_DECIDED"));

        as(OFFICER)
                .body(body("BLOCK", "OTHER", paper))
                .post(certified.path("/proposals"))
                .then()
                .statusCode(428);
        as(OFFICER)
                .header("If-Match", "\"7\"")
                .body(body("BLOCK", "OTHER", paper))
                .post(certified.path("/proposals"))
                .then()
                .statusCode(412);
        String elsewhere = TestTokens.provinceOfficer("35");
        certified.standing(elsewhere).then().statusCode(404);
        certified.propose(elsewhere, "BLOCK", "OTHER", paper).then().statusCode(404);
        // In mirror mode officers record what BPJPH did.
        certified
                .propose(TestTokens.withRole("verifier", Role.BPJPH_VERIFIER), "BLOCK", "OTHER", paper)
                .then()
                .statusCode(403);
        as(OFFICER).get(certified.path("/documents/" + paper)).then().statusCode(200);
        as(elsewhere).get(certified.path("/documents/" + paper)).then().statusCode(404);
    }

    @Test
    void numberAndDateOfARecordArePutRightByTwoPersons() throws Exception {
        Certified wrong = certified("6472000383");
        byte[] before = IssuedPaperResourceTest.paper(wrong.path("/document"), OFFICER);
        String paper = wrong.paper(OFFICER);
        String right = wrong.number.substring(0, 15) + "1026";
        UUID proposal = UUID.fromString(wrong.correct(OFFICER, paper, right, "2026-01-06")
                .then()
                .statusCode(201)
                .body("correctNumber", equalTo(right))
                .extract()
                .path("id"));
        wrong.decide(OFFICER, proposal, "confirmation").then().statusCode(403);
        wrong.decide(SECOND_OFFICER, proposal, "confirmation")
                .then()
                .statusCode(200)
                .body("number", equalTo(right))
                .body("status", equalTo("VALID"))
                .body("history.action", contains("CORRECT"))
                .body("history[0].previousNumber", equalTo(wrong.number))
                .body("history[0].previousIssuedOn", equalTo("2026-01-05"));

        Certified corrected = new Certified(wrong.story, right);
        given().get(corrected.path(""))
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("issuedOn", equalTo("2026-01-06"));
        given().get(wrong.path("")).then().statusCode(404).body("code", equalTo("CERTIFICATE_NUMBER_CORRECTED"));
        JWSObject list =
                JWSObject.parse(given().get("/api/v1/certificate-statuses").asString());
        assertThat(String.valueOf(list.getPayload().toJSONObject().get("statuses")))
                .contains(wrong.number + "=CORRECTED")
                .doesNotContain(right);
        corrected
                .story
                .get()
                .then()
                .body("certificateNumber", equalTo(right))
                .body("certifiedOn", equalTo("2026-01-06"));
        as(OFFICER)
                .get(wrong.story.path("/history"))
                .then()
                .body("items.last().action", equalTo("correct-certificate"));

        byte[] after = IssuedPaperResourceTest.paper(corrected.path("/document"), OFFICER);
        assertThat(IssuedPaperResourceTest.text(after))
                .contains(right, "6 Januari 2026")
                .doesNotContain(wrong.number);
        assertThat(DATABASE.rows("select sha256 from issued_paper_replaced where application_id = ?", wrong.story.id))
                .containsExactly(Map.of("sha256", Sha256.hex(before)));
        assertThat(DATABASE.rows(
                        "select type from outbox where subject = ? and type like '%corrected%' order by sequence",
                        wrong.story.id))
                .extracting(row -> row.get("type"))
                .containsExactly("id.halal.application.corrected.v1", "id.halal.application.certificate-corrected.v1");
        as(OFFICER).get(corrected.path("/documents/" + paper)).then().statusCode(200);

        // The wrong number was somebody else's all along.
        Certified owner = certified("6472000384");
        UUID second = UUID.fromString(owner.correct(OFFICER, owner.paper(OFFICER), wrong.number, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        owner.decide(SECOND_OFFICER, second, "confirmation").then().statusCode(200);
        given().get(wrong.path("")).then().statusCode(200).body("status", equalTo("VALID"));
    }

    @Test
    void aCorrectionThatIsNoneOrTakesAnothersNumberIsRefused() {
        Certified certified = certified("6472000385");
        Certified other = certified("6472000386");
        String paper = certified.paper(OFFICER);
        certified
                .correct(OFFICER, paper, certified.number, "2026-01-05")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CERTIFICATE_CORRECTION_MISSING"));
        certified
                .correct(OFFICER, paper, "KH-2026-11-000123", "2099-01-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CERTIFICATE_NUMBER_IS_FATWA_DECISION", "IN_THE_FUTURE"));
        Map<String, Object> beside = new HashMap<>(body("BLOCK", "OTHER", paper));
        beside.put("correctIssuedOn", "2026-01-06");
        as(OFFICER)
                .header("If-Match", certified.standing(OFFICER).getHeader("ETag"))
                .body(beside)
                .post(certified.path("/proposals"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CERTIFICATE_CORRECTION_ONLY"));
        UUID taken = UUID.fromString(certified
                .correct(OFFICER, paper, other.number, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        certified
                .decide(SECOND_OFFICER, taken, "confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_NUMBER_RECORDED"));
        certified.decide(SECOND_OFFICER, taken, "refusal").then().statusCode(200);
        assertThat(certified.status()).isEqualTo("VALID");
    }

    @Test
    void aDevelopmentTakesThePlaceOfItsCertificate() {
        Certified older = certified("6472000382");
        Story story = developed(older, "keripik-pisang", "Keripik Singkong");
        Certified newer = recorded(story);

        assertThat(newer.status()).isEqualTo("VALID");
        given().get("/api/v1/certificates/" + newer.number)
                .then()
                .body("products.name", contains("Keripik Pisang", "Keripik Singkong"))
                .body("products[0].brand", equalTo("Bu Sari"));
        older.standing(OFFICER)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(newer.number))
                .body("history.action", contains("SUPERSEDE"));
        assertThat(DATABASE.rows(
                        "select type from outbox where subject = ? and type like '%superseded%'", older.story.id))
                .hasSize(1);
    }

    /** A decided development, which wants only its certificate. */
    private Story developed(Certified older, String... names) {
        Story story = new Story(inbox, older.story.companion, older.story.business);
        Map<String, Object> draft = new HashMap<>(Story.draft(story.business));
        draft.put("registrationKind", "DEVELOPMENT");
        draft.put("developedCertificateNumber", older.number);
        draft.put(
                "products",
                java.util.Arrays.stream(names).map(name -> Map.of("name", name)).toList());
        story.drafted(story.companionToken(), draft)
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
        UUID session = story.session(OFFICER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        Story.close(SECOND_OFFICER, session).then().statusCode(200);
        return story;
    }

    @Test
    void developmentsSideBySideLoseNoProductAndABlockedCertificateWaits() {
        Certified older = certified("6472000383");
        Story first = developed(older, "Keripik Singkong");
        Story second = developed(older, "Keripik Ubi");
        String paper = older.paper(OFFICER);
        UUID block = older.proposed(OFFICER, "BLOCK", "INGREDIENT_CHANGED", paper);
        older.decide(SECOND_OFFICER, block, "confirmation").then().statusCode(200);
        first.post(
                        OFFICER,
                        "/certificate",
                        Map.of("certificateNumber", "ID64110009999999991126", "issuedOn", "2026-01-05"))
                .then()
                .statusCode(409)
                .body("code", equalTo("DEVELOPED_CERTIFICATE_BLOCKED"))
                .body("certificateNumber", equalTo(older.number))
                .body("state", equalTo("BLOCKED"))
                .body(
                        "title",
                        equalTo("The certificate that gets more products is blocked at the moment."
                                + " Products can be added to it as soon as it is unblocked."));
        UUID unblock = older.proposed(OFFICER, "UNBLOCK", "INGREDIENT_CHANGED", paper);
        older.decide(SECOND_OFFICER, unblock, "confirmation").then().statusCode(200);
        Certified newer = recorded(first);
        Certified newest = recorded(second);
        assertThat(newer.status()).isEqualTo("SUPERSEDED");
        given().get("/api/v1/certificates/" + newest.number)
                .then()
                .body("status", equalTo("VALID"))
                .body("products.name", contains("Keripik Pisang", "Keripik Singkong", "Keripik Ubi"));
    }

    @Test
    void thePublicCheckTellsANumberFromWhatIsNone() {
        given().get("/api/v1/certificates/KH-2026-11-000123")
                .then()
                .statusCode(400)
                .body("code", equalTo("CERTIFICATE_NUMBER_IS_FATWA_DECISION"));
        given().get("/api/v1/certificates/hello")
                .then()
                .statusCode(400)
                .body("code", equalTo("CERTIFICATE_NUMBER_FORMAT"));
        given().get("/api/v1/certificates/ID64110000000000000").then().statusCode(404);
    }

    private static Map<String, Object> body(String action, String reasonCode, String paper) {
        return Map.of("action", action, "reasonCode", reasonCode, "reason", "Menurut surat", "documentSha256", paper);
    }

    private Certified certified(String companion) {
        return recorded(new Story(inbox, companion).decided());
    }

    private static Certified recorded(Story story) {
        String number =
                "ID6411" + String.format("%09d", Math.abs(story.id.getLeastSignificantBits() % 900_000_000L)) + "1126";
        story.post(
                        OFFICER,
                        "/certificate",
                        Map.of(
                                "certificateNumber",
                                number,
                                "issuedOn",
                                LocalDate.of(2026, 1, 5).toString()))
                .then()
                .statusCode(200);
        return new Certified(story, number);
    }

    private record Certified(Story story, String number) {

        String path(String rest) {
            return "/api/v1/certificates/" + number + rest;
        }

        String status() {
            return given().get(path("")).then().statusCode(200).extract().path("status");
        }

        Response standing(String token) {
            return as(token).get(path("/standing"));
        }

        String paper(String token) {
            Photos.Photo photo = Photos.jpeg(800, 640);
            as(token)
                    .contentType("image/jpeg")
                    .body(photo.bytes())
                    .put(path("/documents/" + photo.sha256()))
                    .then()
                    .statusCode(200);
            return photo.sha256();
        }

        Response propose(String token, String action, String reasonCode, String paper) {
            return as(token)
                    .header("If-Match", standing(OFFICER).getHeader("ETag"))
                    .body(body(action, reasonCode, paper))
                    .post(path("/proposals"));
        }

        Response correct(String token, String paper, @Nullable String number, @Nullable String issuedOn) {
            Map<String, Object> body = new HashMap<>(body("CORRECT", "CORRECTED", paper));
            body.put("correctNumber", number);
            body.put("correctIssuedOn", issuedOn);
            return as(token)
                    .header("If-Match", standing(OFFICER).getHeader("ETag"))
                    .body(body)
                    .post(path("/proposals"));
        }

        UUID proposed(String token, String action, String reasonCode, String paper) {
            return UUID.fromString(propose(token, action, reasonCode, paper)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        Response decide(String token, UUID proposal, String decision) {
            return as(token)
                    .header("If-Match", standing(OFFICER).getHeader("ETag"))
                    .post(path("/proposals/" + proposal + "/" + decision));
        }
    }
}
