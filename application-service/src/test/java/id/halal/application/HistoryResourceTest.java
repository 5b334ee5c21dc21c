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

import java.util.List;
import java.util.Map;

import static id.halal.application.Story.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class HistoryResourceTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Inject
    Inbox inbox;

    @Test
    void aReturnReadsAsAPersonWouldTellIt() {
        Story story = new Story(inbox, "6472000390").inVerification();
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "PHOTO_NOT_ON_SITE", "text", "Foto kurang jelas"))))
                .then()
                .statusCode(200);

        given().auth()
                .oauth2(story.companionToken())
                .get(story.path("/history"))
                .then()
                .statusCode(200)
                .body("items[0].sentence", equalTo("Draf dimulai oleh pendamping."))
                .body(
                        "items[1].sentence",
                        equalTo(
                                "Permohonan diajukan oleh pendamping. Dilakukan atas nama pelaku usaha dengan persetujuannya."))
                .body(
                        "items.find { it.action == 'return' }.sentence",
                        matchesPattern(
                                "Dikembalikan oleh pendamping: Foto kurang jelas\\. Menunggu jawaban pelaku usaha sampai"
                                        + " \\d{1,2} \\p{Alpha}+ 20\\d\\d\\."));
        as(story.companionToken())
                .get(story.path("/history"))
                .then()
                .body(
                        "items.find { it.action == 'return' }.sentence",
                        matchesPattern("Returned by the companion: Foto kurang jelas\\. The business has until"
                                + " \\d{1,2} \\p{Alpha}+ 20\\d\\d to answer\\."));
        as(story.companionToken())
                .get(story.path("/next-step"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("waitsFor", equalTo("BUSINESS"))
                .body("overdue", equalTo(false))
                .body("sentence", matchesPattern("Returned: the business corrects it.* By \\d.* at the latest\\."));
        as(TestTokens.owner("somebody-else"))
                .get(story.path("/next-step"))
                .then()
                .statusCode(404);
    }

    @Test
    void whereItIsSaysWhoIsLate() {
        Story story = new Story(inbox, "6472000391").inVerification();
        DATABASE.update(
                "update application set step_due_at = timestamptz '2026-01-05 16:59:59Z' where id = ?", story.id);
        given().auth()
                .oauth2(story.companionToken())
                .get(story.path("/next-step"))
                .then()
                .body("waitsFor", equalTo("COMPANION"))
                .body("overdue", equalTo(true))
                .body(
                        "sentence",
                        equalTo(
                                "Menunggu pendamping memeriksa tempat produksi. Seharusnya selesai 5 Januari 2026; sudah"
                                        + " terlambat."));
    }
}
