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

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static id.halal.application.Story.OFFICER;
import static id.halal.application.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class DeadlineTest {

    @Inject
    Inbox inbox;

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    @Test
    void aPassedLimitIsToldOnceAndTheFileGoesOn() {
        Story story = new Story(inbox).businessKnown().drafted().submitted().granted();
        story.get().then().body("limits.breached", equalTo(false));
        makeDue(story.id, "limit-step", "step_due_at");
        makeDue(story.id, "limit-total", "total_due_at");
        await().atMost(Duration.ofSeconds(20)).until(() -> breaches(story.id).size() == 2);
        assertThat(breaches(story.id))
                .anyMatch(event ->
                        event.contains("\"limit\":\"AWAITING_COMPANION\"") && event.contains("\"workingDays\":2"))
                .anyMatch(event -> event.contains("\"limit\":\"TOTAL\"") && event.contains("\"workingDays\":12"));
        story.get().then().body("status", equalTo("AWAITING_COMPANION")).body("limits.breached", equalTo(true));
        story.accepted();
        assertThat(open(story.id)).containsExactly("limit-step");
    }

    @Test
    void aReturnNobodyAnswersEndsTheFile() {
        Story story = new Story(inbox, "6472000350").inVerification();
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "PHOTO", "text", "Foto kurang jelas"))))
                .then()
                .statusCode(200);
        assertThat(open(story.id)).containsExactly("cancel-no-answer");
        makeDue(story.id, "cancel-no-answer", "answer_due_at");
        await().atMost(Duration.ofSeconds(20)).until(() -> story.status().equals("CANCELLED"));
        story.get().then().body("reason", equalTo("NO_ANSWER"));
        assertThat(open(story.id)).isEmpty();
    }

    @Test
    void aDraftNobodyTouchesIsArchived() {
        Story story = new Story(inbox).businessKnown().drafted();
        assertThat(open(story.id)).containsExactly("archive");
        DATABASE.update(
                "update due_fact set due_at = now() - interval '1 hour' where subject = ? and kind = 'archive'",
                story.id);
        await().atMost(Duration.ofSeconds(20)).until(() -> story.status().equals("ARCHIVED"));
    }

    @Test
    void aSelfPaidFileNeedsNoUnitButACheckAndAPayment() {
        Story story = new Story(inbox, "6472000351").businessKnown();
        Map<String, Object> draft = Story.draft(story.business);
        draft.put("channel", "SELF_DECLARE_SELF_PAID");
        draft.remove("facilitationCode");
        story.drafted(story.companionToken(), draft).submitted();
        await().atMost(Duration.ofSeconds(20)).until(() -> story.status().equals("AWAITING_COMPANION"));
        story.accepted().visited().verify().then().statusCode(200).body("status", equalTo("LP3H_CHECK"));
        String coordinator = TestTokens.coordinator(Told.LP3H);
        story.post(story.companionToken(), "/lp3h-check", null).then().statusCode(403);
        story.post(coordinator, "/lp3h-check", null).then().statusCode(200).body("status", equalTo("AWAITING_PAYMENT"));
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        Map<String, Object> payment = Map.of("paidOn", today, "amountRupiah", 230_000, "reference", "NTPN-1");
        story.post(OFFICER, "/payment", payment).then().statusCode(200).body("status", equalTo("VERIFIED"));
        assertThat(DATABASE.count("select amount_rupiah from payment where application_id = ?", story.id))
                .isEqualTo(230_000);
        as(OFFICER).get(story.path("")).then().body("limits.totalDueAt", notNullValue());
    }

    private static void makeDue(UUID file, String kind, String column) {
        DATABASE.update(
                "update application set " + column + " = date_trunc('second', now()) - interval '1 hour' where id = ?",
                file);
        DATABASE.update(
                "update due_fact set due_at = (select " + column
                        + " from application where id = ?) where subject = ? and kind = ?",
                file,
                file,
                kind);
    }

    private static List<String> breaches(UUID file) {
        return DATABASE
                .rows("select data from outbox where subject = ? and type like '%limit-breached%'", file)
                .stream()
                .map(row -> String.valueOf(row.get("data")))
                .toList();
    }

    private static List<String> open(UUID file) {
        return DATABASE
                .rows("select kind from due_fact where subject = ? and fired_at is null order by kind", file)
                .stream()
                .map(row -> String.valueOf(row.get("kind")))
                .toList();
    }
}
