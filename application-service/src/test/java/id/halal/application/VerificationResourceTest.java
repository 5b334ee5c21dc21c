package id.halal.application;

import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class VerificationResourceTest {

    @Inject
    Inbox inbox;

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Test
    void aPhotoIsTakenByItsHashAndKeptWithoutItsPlace() {
        Story story = new Story(inbox, "6472000330").inVerification();
        Photos.Photo photo = Photos.jpegWithExif(800, 640, 1, "GPS -0.502106 117.153709");
        story.upload(photo)
                .then()
                .statusCode(201)
                .body("sha256", equalTo(photo.sha256()))
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(800));
        story.upload(photo).then().statusCode(200);
        byte[] kept = as(OFFICER)
                .get(story.path("/documents/" + photo.sha256()))
                .then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("117.153709");
        as(OFFICER).get(story.path("/documents")).then().body("sha256", contains(photo.sha256()));
        as(OFFICER).get(story.path("/documents/" + "0".repeat(64))).then().statusCode(404);
    }

    @Test
    void aPhotoThatBreaksARuleIsRefused() {
        Story story = new Story(inbox, "6472000331").inVerification();
        refusedUpload(story, Photos.jpeg(800, 639), "PHOTO_TOO_SMALL");
        refusedUpload(story, Photos.Photo.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), "PHOTO_NOT_AN_IMAGE");
        refusedUpload(
                story, Photos.Photo.of("GIF89a, not a photo".getBytes(StandardCharsets.US_ASCII)), "DOCUMENT_TYPE");
        Photos.Photo photo = Photos.png(640, 640);
        refusedUpload(story, new Photos.Photo(photo.bytes(), "0".repeat(64)), "DOCUMENT_HASH_MISMATCH");
        byte[] large = new byte[2_097_153];
        given().auth()
                .oauth2(story.companionToken())
                .contentType("image/jpeg")
                .body(large)
                .put(story.path("/documents/" + Sha256.hex(large) + "?kind=OTHER"))
                .then()
                .statusCode(413);
        given().auth()
                .oauth2(story.companionToken())
                .contentType("image/png")
                .body(photo.bytes())
                .put(story.path("/documents/" + photo.sha256() + "?kind=OTHER&name=" + "n".repeat(78)))
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_NAME_LENGTH"));
        given().auth()
                .oauth2(story.companionToken())
                .contentType("image/png")
                .body(photo.bytes())
                .put(story.path("/documents/" + photo.sha256() + "?kind=SELFIE"))
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
        given().auth()
                .oauth2(story.owner())
                .contentType("image/png")
                .body(photo.bytes())
                .put(story.path("/documents/" + photo.sha256() + "?kind=VISIT_PHOTO"))
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_ASSIGNED_COMPANION"));
        assertThat(DATABASE.count("select count(*) from document where application_id = ?", story.id))
                .isZero();
    }

    private static void refusedUpload(Story story, Photos.Photo photo, String code) {
        story.upload(photo).then().statusCode(422).body("code", equalTo(code));
    }

    @Test
    void aPhotoOfAnotherFileIsRefusedEvenIfThatFileCannotBeSeen() {
        Photos.Photo photo = Photos.jpeg(700, 700);
        new Story(inbox, "6472000332").inVerification().upload(photo).then().statusCode(201);
        refusedUpload(new Story(inbox, "6472000333").inVerification(), photo, "PHOTO_SEEN_ELSEWHERE");
    }

    @Test
    void aVisitIsRecordedOnceAndItsTimesAreChecked() {
        Story story = new Story(inbox, "6472000334").inVerification();
        Instant now = Instant.now();
        String sha = "a".repeat(64);
        refusedVisit(story, Story.visit(sha, now, now.plusSeconds(3600)), "/visitedAt", "IN_THE_FUTURE");
        refusedVisit(story, Story.visit(sha, now.plusSeconds(3600), now), "/photoSha256s/0/takenAt", "IN_THE_FUTURE");
        refusedVisit(
                story, Story.visit(sha, now.minusSeconds(86_401), now), "/photoSha256s/0/takenAt", "PHOTO_TOO_OLD");
        refusedVisit(story, Story.visit("ABC", now, now), "/photoSha256s/0/sha256", "SHA256_FORMAT");
        Map<String, Object> strange = new HashMap<>(Story.visit(sha, now, now));
        strange.put("checklist", Story.checklist("a", "z", "A"));
        refusedVisit(story, strange, "/checklist/1/code", "CHECKLIST_CODE_UNKNOWN");
        refusedVisit(story, strange, "/checklist/2/code", "CHECKLIST_CODE_DOUBLED");

        Map<String, Object> visit = Story.visit(sha, now.minusSeconds(86_399), now);
        story.putVisit(visit).then().statusCode(200);
        story.putVisit(visit).then().statusCode(200);
        assertThat(DATABASE.count("select count(*) from visit where application_id = ?", story.id))
                .isEqualTo(1);
        story.putVisit(Story.visit(sha, now.minusSeconds(60), now)).then().statusCode(200);
        as(OFFICER)
                .get(story.path("/visits"))
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].id", equalTo(story.visit.toString()));

        Story other = new Story(inbox, "6472000334").inVerification();
        other.visit = story.visit;
        other.putVisit(visit).then().statusCode(409).body("code", equalTo("VISIT_OF_ANOTHER_FILE"));
    }

    private static void refusedVisit(Story story, Map<String, Object> visit, String pointer, String code) {
        story.putVisit(visit)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void aRecommendationRestsOnAVisitAWholeChecklistAndAPhoto() {
        Story story = new Story(inbox, "6472000335").inVerification();
        story.verify().then().statusCode(422).body("code", equalTo("VISIT_UNKNOWN"));
        Photos.Photo photo = Photos.jpeg(640, 900);
        Instant now = Instant.now();
        Map<String, Object> visit = new HashMap<>(Story.visit(photo.sha256(), now, now));
        visit.put("checklist", Story.checklist("a", "b", "c", "d"));
        story.putVisit(visit).then().statusCode(200);
        story.verify()
                .then()
                .statusCode(422)
                .body("code", equalTo("CHECKLIST_INCOMPLETE"))
                .body("unmet", contains("e", "INGREDIENTS"));
        story.putVisit(Story.visit(photo.sha256(), now, now)).then().statusCode(200);
        story.verify().then().statusCode(422).body("code", equalTo("PHOTO_MISSING"));
        story.upload(photo).then().statusCode(201);
        story.verify().then().statusCode(200).body("status", equalTo("VERIFIED"));
        story.verify()
                .then()
                .statusCode(409)
                .body("state", equalTo("VERIFIED"))
                .body("allowedActions", hasItem("withdraw"));
    }

    @Test
    void onlyTheAssignedCompanionVerifies() {
        Story story = new Story(inbox, "6472000336")
                .businessKnown()
                .drafted()
                .submitted()
                .granted();
        inbox.receive(List.of(Told.event(
                id.halal.contracts.companion.CompanionEvents.ASSIGNMENT_ACCEPTED,
                story.id,
                Told.assignment(story.id, "6472000337"))));
        story.verify().then().statusCode(403).body("code", equalTo("NOT_ASSIGNED_COMPANION"));
        story.putVisit(Story.visit("a".repeat(64), Instant.now(), Instant.now()))
                .then()
                .statusCode(403);
    }

    @Test
    void tenADayAndNotOneMoreEvenAtOnce() throws Exception {
        String companion = "6472000400";
        List<Story> stories = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> new Story(inbox, companion).inVerification().visited())
                .toList();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            List<Integer> answers = threads
                    .invokeAll(stories.stream()
                            .map(story -> (java.util.concurrent.Callable<Integer>)
                                    () -> story.verify().statusCode())
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(200, 409);
            assertThat(answers.stream().filter(code -> code == 200)).hasSize(10);
        }
        assertThat(DATABASE.count("select verifications from companion_day where companion = ?", companion))
                .isEqualTo(10);
        Story late = stories.stream()
                .filter(story -> story.status().equals("IN_VERIFICATION"))
                .findFirst()
                .orElseThrow();
        late.verify().then().statusCode(409).body("code", equalTo("DAILY_LIMIT_REACHED"));
    }

    @Test
    void aReturnedFileIsCorrectedAndComesBackToTheSameCompanion() {
        Story story = new Story(inbox, "6472000338").inVerification();
        story.post(story.companionToken(), "/return", Map.of("notes", List.of()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/notes"));
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of(
                                "notes",
                                List.of(Map.of("code", "INGREDIENT_MISMATCH", "text", "Minyak tidak tercantum"))))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("INGREDIENT_MISMATCH"));
        as(story.owner()).get(story.path("/return-notes")).then().body("[0].text", equalTo("Minyak tidak tercantum"));
        given().auth()
                .oauth2(story.owner())
                .contentType("application/merge-patch+json")
                .header("If-Match", story.etag())
                .body("{\"channel\": \"SELF_DECLARE_SELF_PAID\", \"facilitationCode\": null}")
                .patch(story.path(""))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("FIXED_AFTER_GRANT"));
        given().auth()
                .oauth2(story.owner())
                .contentType("application/merge-patch+json")
                .header("If-Match", story.etag())
                .body("{\"processNarrative\": {\"pack\": \"Dikemas plastik\"}}")
                .patch(story.path(""))
                .then()
                .statusCode(200);
        story.post(story.owner(), "/resubmission", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_VERIFICATION"))
                .body("companionRegistration", equalTo("6472000338"));
    }

    @Test
    void theChecklistNamesWhatWasLeftOpen() {
        Story story = new Story(inbox, "6472000339").inVerification();
        as(story.companionToken())
                .get(story.path("/checklist"))
                .then()
                .statusCode(200)
                .body("code", contains("a", "b", "c", "d", "e", "INGREDIENTS"))
                .body("[0].sentence", equalTo("The pledge of the business is signed."))
                .body("[1].items.item", contains("/products/0"))
                .body("[2].items.name", contains("Pisang kepok", "Minyak goreng"));
    }

    @Test
    void aCheckMayBeAnsweredThingByThingWithItsEvidence() {
        Story story = new Story(inbox, "6472000343").inVerification();
        Photos.Photo photo = Photos.jpeg(700, 720);
        Instant now = Instant.now();
        Map<String, Object> visit = new HashMap<>(Story.visit(photo.sha256(), now, now));
        List<Map<String, Object>> lines = new java.util.ArrayList<>(Story.checklist("a", "b", "d", "e", "INGREDIENTS"));
        lines.add(line("/ingredients/0", "MEETS"));
        lines.add(line("/ingredients/1", "NOT_MEETS"));
        visit.put("checklist", lines);
        refusedVisit(story, visit, "/checklist/6/note", "CHECKLIST_NOTE_MISSING");
        lines.getLast().put("note", "Sertifikat milik merek lain");
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(422).body("unmet", contains("c"));
        lines.getLast().put("result", "MEETS");
        lines.getLast().put("evidenceSha256s", List.of(photo.sha256()));
        story.putVisit(visit)
                .then()
                .statusCode(200)
                .body("checklist[6].item", equalTo("/ingredients/1"))
                .body("checklist[6].evidenceSha256s", contains(photo.sha256()));
        story.verify()
                .then()
                .statusCode(422)
                .body("code", equalTo("CHECKLIST_EVIDENCE_MISSING"))
                .body("missing", contains(photo.sha256()));
        story.upload(photo).then().statusCode(201);
        story.verify().then().statusCode(200);
    }

    private static Map<String, Object> line(String item, String result) {
        return new HashMap<>(Map.of("code", "c", "item", item, "result", result));
    }

    @Test
    void onePhotoShowsBusinessCompanionAndProductTogether() {
        Story story = new Story(inbox, "6472000344").inVerification();
        Photos.Photo photo = Photos.jpeg(710, 730);
        story.upload(photo).then().statusCode(201);
        Instant now = Instant.now();
        Map<String, Object> visit = new HashMap<>(Story.visit(photo.sha256(), now, now));
        visit.put("photoSha256s", List.of(shows(photo, now, "BUSINESS", "PRODUCT")));
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(422).body("code", equalTo("PHOTO_INCOMPLETE"));
        visit.put("photoSha256s", List.of(shows(photo, now, "BUSINESS", "PRODUCT", "COMPANION", "PRODUCTION_PLACE")));
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(200);
    }

    @Test
    void aPhotoSaysWhatItShows() {
        Story story = new Story(inbox, "6472000345").inVerification();
        Photos.Photo photo = Photos.jpeg(712, 732);
        story.upload(photo).then().statusCode(201);
        Instant now = Instant.now();
        Map<String, Object> visit = new HashMap<>(Story.visit(photo.sha256(), now, now));
        visit.put("photoSha256s", List.of(Map.of("sha256", photo.sha256(), "takenAt", now.toString())));
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(422).body("code", equalTo("PHOTO_INCOMPLETE"));
    }

    @Test
    void theFiveChecksAlwaysApply() {
        Story story = new Story(inbox, "6472000346").inVerification();
        Photos.Photo photo = Photos.jpeg(714, 734);
        story.upload(photo).then().statusCode(201);
        Instant now = Instant.now();
        Map<String, Object> visit = new HashMap<>(Story.visit(photo.sha256(), now, now));
        visit.put(
                "checklist",
                java.util.stream.Stream.of("a", "b", "c", "d", "e", "INGREDIENTS", "MINCED_MEAT")
                        .map(code -> Map.of("code", code, "result", "NOT_APPLICABLE", "note", "-"))
                        .toList());
        story.putVisit(visit)
                .then()
                .statusCode(422)
                .body("errors.code.unique()", contains("CHECKLIST_APPLIES_ALWAYS"))
                .body("errors", hasSize(6));
        List<Map<String, Object>> lines = new java.util.ArrayList<>(Story.checklist("a", "b", "d", "e", "INGREDIENTS"));
        Map<String, Object> unused = line("/ingredients/0", "NOT_APPLICABLE");
        unused.put("note", "Tidak dipakai lagi");
        lines.add(unused);
        visit.put("checklist", lines);
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(422).body("unmet", contains("c"));
        lines.add(line("/ingredients/1", "MEETS"));
        story.putVisit(visit).then().statusCode(200);
        story.verify().then().statusCode(200);
    }

    private static Map<String, Object> shows(Photos.Photo photo, Instant takenAt, String... subjects) {
        return Map.of("sha256", photo.sha256(), "takenAt", takenAt.toString(), "shows", List.of(subjects));
    }

    @Test
    void aSihalalNumberBelongsToOneFile() {
        Story story = new Story(inbox, "6472000340").verified();
        Story other = new Story(inbox, "6472000341").verified();
        number(story, story.sihalalNumber()).statusCode(200).body("sihalalNumber", equalTo(story.sihalalNumber()));
        number(story, story.sihalalNumber()).statusCode(200);
        number(other, story.sihalalNumber()).statusCode(409).body("code", equalTo("SIHALAL_NUMBER_TAKEN"));
        number(other, "582897").statusCode(422).body("errors[0].code", equalTo("SIHALAL_NUMBER_FORMAT"));
        Story draft = new Story(inbox, "6472000342").businessKnown().drafted();
        number(draft, draft.sihalalNumber()).statusCode(409).body("state", equalTo("DRAFT"));
    }

    private static io.restassured.response.ValidatableResponse number(Story story, String number) {
        return as(OFFICER)
                .body(Map.of("sihalalNumber", number))
                .put(story.path("/sihalal-number"))
                .then();
    }
}
