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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.SECOND_OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class FatwaSessionResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    private Story copyOf(Story template) {
        Story copy = new Story(inbox, template.companion, template.business);
        copy.id = Copies.of(template.id);
        return copy;
    }

    private static Response list(UUID session, UUID... files) {
        return as(OFFICER)
                .body(Map.of("applicationIds", List.of(files)))
                .post("/api/v1/fatwa-sessions/" + session + "/files");
    }

    @Test
    void filesArePutOnTheListDecidedByMembersAndTheChairCloses() throws IOException {
        Story halal = new Story(inbox, "6472000380").registered();
        Story returned = copyOf(halal);
        Story rejected = copyOf(halal);
        Story undecided = copyOf(halal);
        UUID session = halal.session(OFFICER);
        list(session, halal.id, returned.id, undecided.id)
                .then()
                .statusCode(200)
                .body("files", hasSize(3));
        list(session, halal.id).then().statusCode(200).body("files", hasSize(3));
        halal.enter(OFFICER, session, "HALAL").then().statusCode(201);
        as(OFFICER)
                .body(Map.of(
                        "applicationId",
                        returned.id.toString(),
                        "decision",
                        "RETURN",
                        "notes",
                        List.of(Map.of("code", "INGREDIENT_MISMATCH", "item", "/ingredients/1", "text", "Minyak"))))
                .post("/api/v1/fatwa-sessions/" + session + "/decisions")
                .then()
                .statusCode(201);
        rejected.enter(OFFICER, session, "REJECT").then().statusCode(201).body("files", hasSize(4));
        as(OFFICER)
                .delete("/api/v1/fatwa-sessions/" + session + "/files/" + halal.id)
                .then()
                .statusCode(409);
        as(OFFICER)
                .delete("/api/v1/fatwa-sessions/" + session + "/files/" + undecided.id)
                .then()
                .statusCode(200)
                .body("files", hasSize(3));
        as(OFFICER).get("/api/v1/fatwa-sessions/" + session + "/minutes").then().statusCode(404);

        Response closed = Story.close(SECOND_OFFICER, session);
        closed.then().statusCode(200).body("status", equalTo("CLOSED")).body("dropped", empty());
        assertThat(List.of(halal.status(), returned.status(), rejected.status(), undecided.status()))
                .containsExactly("DECIDED", "RETURNED_BY_FATWA", "REJECTED", "REGISTERED");
        as(OFFICER)
                .get(returned.path("/return-notes"))
                .then()
                .body("code", contains("INGREDIENT_MISMATCH"))
                .body("item", contains("/ingredients/1"));
        minutes(session, halal);
        list(session, undecided.id).then().statusCode(409);
    }

    private static void minutes(UUID session, Story halal) throws IOException {
        byte[] pdf = as(TestTokens.nationalAdmin())
                .get("/api/v1/fatwa-sessions/" + session + "/minutes")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        String number = as(OFFICER).get(halal.path("")).path("sihalalNumber");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "BERITA ACARA SIDANG",
                            "Nomor SIHALAL",
                            number,
                            "Keripik Pisang",
                            "Halal",
                            "Dikembalikan",
                            "Ditolak")
                    .contains("Sidang Fatwa 20 November 2026, Samarinda", " WIB")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        }
        assertThat(as(TestTokens.nationalAdmin())
                        .get("/api/v1/fatwa-sessions/" + session)
                        .<String>path("minutesSha256"))
                .isEqualTo(id.halal.platform.data.idempotency.Sha256.hex(pdf));
        as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/fatwa-sessions/" + session + "/minutes")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileThatChangedMeanwhileDropsOutAndIsNamed() {
        Story stays = new Story(inbox, "6472000381").registered();
        Story leaves = copyOf(stays);
        Story comesBack = copyOf(stays);
        UUID session = stays.session(OFFICER);
        for (Story story : List.of(stays, leaves, comesBack)) {
            story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        }
        leaves.post(OFFICER, "/withdrawal", Map.of("reason", "Tidak jadi"))
                .then()
                .statusCode(200);
        // Registered as before, but not the file the members have seen.
        as(OFFICER)
                .body(Map.of("sihalalNumber", comesBack.sihalalNumber()))
                .put(comesBack.path("/sihalal-number"))
                .then()
                .statusCode(200);
        Response closed = Story.close(SECOND_OFFICER, session);
        closed.then().statusCode(200).body("status", equalTo("CLOSED"));
        assertThat(closed.<List<String>>path("dropped"))
                .containsExactlyInAnyOrder(leaves.id.toString(), comesBack.id.toString());
        String left = "decisions.find { it.applicationId == '" + leaves.id + "' }.";
        closed.then()
                .body(left + "outcome", equalTo("DROPPED"))
                .body(left + "droppedState", equalTo("WITHDRAWN"))
                .body(left + "droppedBy", equalTo(TestTokens.subject("officer-64")));
        assertThat(List.of(stays.status(), leaves.status(), comesBack.status()))
                .containsExactly("DECIDED", "WITHDRAWN", "REGISTERED");
    }

    @Test
    void aLimitThatPassedMeanwhileDropsNothing() {
        Story story = new Story(inbox, "6472000382").registered();
        UUID session = story.session(OFFICER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        DATABASE.update(
                "update application set version = version + 1, step_breached_at = now() where id = ?", story.id);
        Story.close(SECOND_OFFICER, session).then().statusCode(200).body("dropped", empty());
        assertThat(story.status()).isEqualTo("DECIDED");
    }

    @Test
    void closingAgainIsHarmlessAndAStoppedClosureIsTakenUp() {
        Story first = new Story(inbox, "6472000383").registered();
        Story second = copyOf(first);
        UUID session = first.session(OFFICER);
        first.enter(OFFICER, session, "HALAL").then().statusCode(201);
        second.enter(OFFICER, session, "HALAL").then().statusCode(201);
        Story.close(SECOND_OFFICER, session).then().statusCode(200);
        // As if the service had died after the first file: the second is undecided, the session not closed.
        DATABASE.update(
                "update fatwa_decision set outcome = null where session_id = ? and application_id = ?",
                session,
                second.id);
        DATABASE.update("update fatwa_session set status = 'CLOSING', minutes_sha256 = null where id = ?", session);
        DATABASE.update("""
                update application a set status = 'REGISTERED', changed_at = d.file_changed_at
                from fatwa_decision d where d.application_id = a.id and a.id = ?""", second.id);
        second.enter(OFFICER, session, "REJECT").then().statusCode(409);
        as(SECOND_OFFICER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/fatwa-sessions/" + session + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("dropped", empty());
        assertThat(second.status()).isEqualTo("DECIDED");
        assertThat(decided(first.id)).isEqualTo(1);
        assertThat(decided(second.id)).isEqualTo(2);
        Story.close(SECOND_OFFICER, session).then().statusCode(200).body("status", equalTo("CLOSED"));
        assertThat(decided(first.id)).isEqualTo(1);
    }

    private static long decided(UUID file) {
        return DATABASE.count(
                "select count(*) from outbox where subject = ? and type = 'id.halal.application.decided-halal.v1'",
                file);
    }

    @Test
    void aSessionInWhichEverythingChangedStaysOpenAndSaysWhy() {
        Story story = new Story(inbox, "6472000384").registered();
        UUID session = story.session(OFFICER);
        story.enter(OFFICER, session, "HALAL").then().statusCode(201);
        story.post(OFFICER, "/withdrawal", Map.of("reason", "Tidak jadi"))
                .then()
                .statusCode(200);
        Story.close(SECOND_OFFICER, session)
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"))
                .body("lastChange.by", equalTo(TestTokens.subject("officer-64")))
                .body("dropped", contains(story.id.toString()));
        as(OFFICER).get("/api/v1/fatwa-sessions/" + session).then().body("status", equalTo("OPEN"));
    }

    @Test
    void aSlipInAProductsNameIsPutRightWithoutARound() {
        Story story = new Story(inbox, "6472000385").registered();
        correction(story, "Keripik Pisang", "Kripik Pisang")
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"));
        story.get()
                .then()
                .body("products[0].name", equalTo("Kripik Pisang"))
                .body("products[0].brand", equalTo("Bu Sari"));
        correction(story, "Keripik Pisang", "Keripik Pisangg")
                .then()
                .statusCode(422)
                .body("code", equalTo("PRODUCT_UNKNOWN"));
        correction(story, "Kripik Pisang", "Dendeng Sapi")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_SPELLING"));
        assertThat(DATABASE.rows(
                        "select type, data from outbox where subject = ? order by sequence desc limit 1", story.id))
                .allMatch(row -> row.get("type").equals("id.halal.application.corrected.v1")
                        && String.valueOf(row.get("data")).contains("Ejaan pada kemasan"));
        as(OFFICER)
                .get(story.path("/history"))
                .then()
                .body("items.last().action", equalTo("correct-product-name"))
                .body("items.last().reason", equalTo("Keripik Pisang → Kripik Pisang: Ejaan pada kemasan"));
        story.get().then().body("limits.stepDueAt", org.hamcrest.Matchers.notNullValue());
    }

    private static Response correction(Story story, String name, String correct) {
        return story.post(
                OFFICER,
                "/product-name-corrections",
                Map.of("name", name, "correctName", correct, "reason", "Ejaan pada kemasan"));
    }
}
