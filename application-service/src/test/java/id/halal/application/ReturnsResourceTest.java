package id.halal.application;

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
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class ReturnsResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final String VERIFIER = TestTokens.withRole("verifier", Role.BPJPH_VERIFIER);
    private static final String NAME = "/products/0/name";

    @Inject
    Inbox inbox;

    static Map<String, Object> note(String code, String item, String text) {
        return Map.of("code", code, "item", item, "text", text);
    }

    private static Map<String, Object> notes(Map<String, Object> note) {
        return Map.of("notes", List.of(note));
    }

    private static Map<String, Object> notes(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("notes", List.of(one, other));
    }

    private static Map<String, Object> vagueName() {
        return notes(note("PRODUCT_NAME", NAME, "Nama terlalu umum"));
    }

    private static Response returned(Story story, Map<String, Object> body) {
        return story.post(story.companionToken(), "/return", body);
    }

    private static void corrected(Story story) {
        story.post(story.owner(), "/resubmission", null).then().statusCode(200);
    }

    @Test
    void aNoteIsAnsweredByTheOwnerAndJudgedByTheNextCheck() {
        Story story = new Story(inbox, "6472000370").inVerification();
        returned(
                        story,
                        notes(
                                note("PRODUCT_NAME", NAME, "Nama terlalu umum"),
                                note("PHOTO_NOT_ON_SITE", "", "Foto di toko")))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("PRODUCT_NAME, PHOTO_NOT_ON_SITE"));
        as(story.owner())
                .get(story.path("/return-notes"))
                .then()
                .statusCode(200)
                .body("item", contains(NAME, ""))
                .body("[0].sentence", startsWith("The name of a product is vague"))
                .body("[0].times", equalTo(1))
                .body("[0].answeredAt", nullValue());

        story.post(
                        story.owner(),
                        "/resubmission",
                        Map.of("answers", List.of(Map.of("code", "KBLI_MISMATCH", "answer", "Sudah"))))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOTE_UNKNOWN"));
        story.post(
                        story.owner(),
                        "/resubmission",
                        Map.of(
                                "answers",
                                List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "answer", "Nama diperjelas"))))
                .then()
                .statusCode(200);
        as(OFFICER)
                .get(story.path("/return-notes"))
                .then()
                .body("answer", contains("Nama diperjelas", null))
                .body("[0].answeredAt", notNullValue())
                .body("[1].answeredAt", notNullValue())
                .body("[0].resolved", nullValue());

        story.visited();
        verify(story, List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "resolved", false)))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTE_UNRESOLVED"));
        verify(story, List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "resolved", true)))
                .then()
                .statusCode(200);
        as(OFFICER).get(story.path("/return-notes")).then().body("resolved", contains(true, null));
    }

    private static Response verify(Story story, List<Map<String, Object>> resolutions) {
        return story.post(
                story.companionToken(),
                "/verification",
                Map.of("visitId", story.visit.toString(), "recommendation", "Memenuhi", "resolutions", resolutions));
    }

    @Test
    void theThirdReturnInARowForTheSameReasonEndsTheFileAndBarsItsProducts() {
        Story story = new Story(inbox, "6472000371").inVerification();
        returned(story, vagueName()).then().statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200).body("status", equalTo("RETURNED"));
        corrected(story);
        returned(story, vagueName())
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("reason", equalTo("THIRD_RETURN PRODUCT_NAME " + NAME));
        assertThat(events(story.id)).endsWith("id.halal.application.returned.v1", "id.halal.application.cancelled.v1");
        assertThat(DATABASE.rows(
                        "select action from application_history where application_id = ? order by position desc limit 2",
                        story.id))
                .extracting(row -> row.get("action"))
                .containsExactly("cancel-third-return", "return");
        story.post(story.owner(), "/resubmission", null).then().statusCode(409);

        Story again = new Story(inbox, story.companion, story.business);
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("products", List.of(Map.of("name", "Keripik Singkong"), Map.of("name", "keripik  PISANG.")));
        again.drafted(story.companionToken(), draft);
        UUID bar = UUID.fromString(again.post(story.companionToken(), "/submission", Map.of("pledgeAccepted", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("PRODUCT_BARRED"))
                .body("errors[0].pointer", equalTo("/products/1/name"))
                .body("bars[0].productName", equalTo("Keripik Pisang"))
                .body("bars[0].applicationId", equalTo(story.id.toString()))
                .extract()
                .path("bars[0].id"));
        assertThat(again.status()).isEqualTo("DRAFT");
        lifted(story, bar);
        again.submitted();
    }

    private static void lifted(Story story, UUID bar) {
        String path = "/api/v1/bars/" + bar;
        as(story.owner())
                .get("/api/v1/bars?businessId=" + story.business)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(TestTokens.provinceOfficer("35")).get(path).then().statusCode(404);
        Map<String, Object> reason = Map.of("reason", "Klarifikasi diterima");
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path + "/lifting")
                .then()
                .statusCode(403);
        as(VERIFIER).body(reason).post(path + "/lifting").then().statusCode(428);
        as(VERIFIER)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(path + "/lifting")
                .then()
                .statusCode(422);
        as(VERIFIER)
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path + "/lifting")
                .then()
                .statusCode(200)
                .body("liftedReason", equalTo("Klarifikasi diterima"));
        as(VERIFIER)
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(path + "/lifting")
                .then()
                .statusCode(409)
                .body("state", equalTo("LIFTED"))
                .body("lastChange.by", equalTo(TestTokens.subject("verifier")));
        as(OFFICER).get(story.path("/history")).then().body("items.action", hasItem("lift-bar"));
    }

    @Test
    void theThirdReturnEndsARegularFileToo() {
        RegularStory.bodiesKnown();
        for (RegularStory regular : List.of(RegularStory.selfPaid(inbox), RegularStory.facilitated(inbox))) {
            Story story = regular.inDocumentCheck().story;
            for (String becomes : List.of("RETURNED", "RETURNED", "CANCELLED")) {
                story.post(OFFICER, "/return", vagueName())
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(becomes));
                if ("RETURNED".equals(becomes)) {
                    corrected(story);
                }
            }
            story.get().then().body("reason", equalTo("THIRD_RETURN PRODUCT_NAME " + NAME));
            assertThat(events(story.id)).endsWith("id.halal.application.cancelled.v1");
            as(story.owner())
                    .get("/api/v1/bars?businessId=" + story.business)
                    .then()
                    .body("items", hasSize(0));
            new Story(inbox, story.companion, story.business)
                    .drafted(story.owner(), regularDraft(story))
                    .post(story.owner(), "/submission", Map.of("pledgeAccepted", true))
                    .then()
                    .body("code", not(equalTo("PRODUCT_BARRED")));
        }
    }

    @Test
    void theThirdReturnByTheAuditorEndsTheFile() {
        RegularStory.bodiesKnown();
        RegularStory regular =
                RegularStory.facilitated(inbox).inAudit(OFFICER, Map.of("receiptNumber", "STTD-" + UUID.randomUUID()));
        for (String becomes : List.of("RETURNED_BY_AUDITOR", "RETURNED_BY_AUDITOR", "CANCELLED")) {
            regular.post(RegularStory.AUDITOR, "/return", vagueName())
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(becomes));
            if (!"CANCELLED".equals(becomes)) {
                corrected(regular.story);
            }
        }
    }

    private static Map<String, Object> regularDraft(Story story) {
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("channel", "REGULAR_SELF_PAID");
        draft.remove("facilitationCode");
        return draft;
    }

    @Test
    void anotherNameAnotherTypeAndAnotherBusinessAreNotBarred() {
        Story story = thirdReturn("6472000372");
        Map<String, Object> otherName = Story.draft(story.business);
        otherName.put("products", List.of(Map.of("name", "Keripik Pisang Cokelat")));
        new Story(inbox, story.companion, story.business)
                .drafted(story.companionToken(), otherName)
                .submitted();
        Map<String, Object> otherType = Story.draft(story.business);
        otherType.put("productTypeCode", "BAKERY");
        new Story(inbox, story.companion, story.business)
                .drafted(story.companionToken(), otherType)
                .submitted();
        new Story(inbox, story.companion).businessKnown().drafted().submitted();
    }

    private Story thirdReturn(String companion) {
        Story story = new Story(inbox, companion).inVerification();
        returned(story, vagueName()).then().statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200).body("status", equalTo("CANCELLED"));
        return story;
    }

    @Test
    void anotherReasonAnotherItemOrAResolvedNoteBeginsAnew() {
        Story story = new Story(inbox, "6472000373").inVerification();
        returned(story, vagueName()).then().statusCode(200);
        corrected(story);
        returned(story, notes(note("PRODUCT_NAME", "/products/1/name", "Nama terlalu umum")))
                .then()
                .statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200).body("status", equalTo("RETURNED"));
        times(story, 1);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200);
        times(story, 2);
        corrected(story);
        Map<String, Object> settled = new HashMap<>(notes(note("PROCESS_UNCLEAR", "", "Proses belum lengkap")));
        settled.put("resolutions", List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "resolved", true)));
        returned(story, settled).then().statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200).body("status", equalTo("RETURNED"));
        times(story, 1);
    }

    @Test
    void aNoteCalledUnresolvedComesBackByItselfAndCounts() {
        Story story = new Story(inbox, "6472000374").inVerification();
        returned(story, vagueName()).then().statusCode(200);
        for (int round = 0; round < 2; round++) {
            corrected(story);
            Map<String, Object> carried = new HashMap<>(notes(note("OTHER", "", "Lihat catatan " + round)));
            carried.put("resolutions", List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "resolved", false)));
            returned(story, carried).then().statusCode(200);
        }
        assertThat(story.status()).isEqualTo("CANCELLED");
        as(OFFICER)
                .get(story.path("/return-notes"))
                .then()
                .body("find { it.code == 'PRODUCT_NAME' }.times", equalTo(3));
    }

    @Test
    void whatIsSaidOnlyInWordsIsNeverCounted() {
        Story story = new Story(inbox, "6472000375").inVerification();
        for (int round = 0; round < 3; round++) {
            returned(story, notes(note("OTHER", "", "Catatan ke-" + round)))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETURNED"));
            corrected(story);
        }
    }

    @Test
    void theReturnsOfEveryCheckerCount() {
        Story story = new Story(inbox, "6472000376").registered();
        story.post(OFFICER, "/return", vagueName()).then().statusCode(200);
        corrected(story);
        returned(story, vagueName()).then().statusCode(200);
        times(story, 2);
        corrected(story);
        story.visit = id.halal.platform.data.time.Ids.next();
        story.visited().verify().then().statusCode(200);
        story.post(OFFICER, "/return", vagueName()).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void notesThatContradictThemselvesAreRefused() {
        Story story = new Story(inbox, "6472000377").inVerification();
        returned(story, notes(note("PRODUCT_NAME", NAME, "A"), note("PRODUCT_NAME", NAME, "B")))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOTE_DOUBLED"));
        returned(story, notes(note("PRODUCT_NAME", "products", "A")))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ITEM_FORMAT"));
        returned(story, notes(note("BAD_LUCK", "", "A"))).then().statusCode(400);
        returned(story, vagueName()).then().statusCode(200);
        corrected(story);
        Map<String, Object> both = new HashMap<>(vagueName());
        both.put("resolutions", List.of(Map.of("code", "PRODUCT_NAME", "item", NAME, "resolved", true)));
        returned(story, both).then().statusCode(422).body("errors[0].code", equalTo("NOTE_RESOLVED_AND_REPEATED"));
        assertThat(story.status()).isEqualTo("IN_VERIFICATION");
    }

    @Test
    void aWithdrawalKeepsItsReason() {
        Story story = new Story(inbox, "6472000378").inVerification();
        story.post(story.owner(), "/withdrawal", Map.of("code", "REFUSES_VISIT", "reason", "Takut pajak"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Takut pajak"));
        assertThat(DATABASE.rows("select code from withdrawal where application_id = ?", story.id))
                .extracting(row -> row.get("code"))
                .containsExactly("REFUSES_VISIT");
    }

    private static void times(Story story, int times) {
        as(OFFICER).get(story.path("/return-notes")).then().body("[0].times", equalTo(times));
    }

    private static List<String> events(UUID file) {
        return DATABASE.rows("select type from outbox where subject = ? order by sequence", file).stream()
                .map(row -> String.valueOf(row.get("type")))
                .toList();
    }
}
