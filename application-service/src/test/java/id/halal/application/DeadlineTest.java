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
import java.time.Instant;
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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
        as(OFFICER)
                .header("Accept-Language", "en")
                .get(story.path("/history"))
                .then()
                .statusCode(200)
                .body("items.sentence", hasItem("The time limit of this step has passed."));
        as(OFFICER).get(story.path("/next-step")).then().body("overdue", equalTo(true));
        story.accepted();
        as(OFFICER).get(story.path("/next-step")).then().body("overdue", equalTo(true));
        assertThat(open(story.id)).containsExactly("limit-step");
    }

    @Test
    void aReturnNobodyAnswersIsRemindedTwiceAndThenEndsTheFile() {
        Story story = new Story(inbox, "6472000350").inVerification();
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "PHOTO_NOT_ON_SITE", "text", "Foto kurang jelas"))))
                .then()
                .statusCode(200);
        assertThat(open(story.id)).containsExactly("answer-notice-10", "answer-notice-3", "cancel-no-answer");
        jumped(story.id, true);
        await().atMost(Duration.ofSeconds(20)).until(() -> story.status().equals("CANCELLED"));
        story.get().then().body("reason", equalTo("NO_ANSWER"));
        assertThat(lastEvents(story.id, 4))
                .containsExactly(
                        "id.halal.application.returned.v1",
                        "id.halal.application.answer-notice-given.v1",
                        "id.halal.application.answer-notice-given.v1",
                        "id.halal.application.cancelled.v1");
        assertThat(notices(story.id))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"workingDaysLeft\":10"),
                        last -> assertThat(last).contains("\"workingDaysLeft\":3"));
        assertThat(open(story.id)).isEmpty();
    }

    @Test
    void aFileIsNotEndedBeforeItsBusinessWasWarned() {
        Story story = new Story(inbox, "6472000352").inVerification();
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "PROCESS_UNCLEAR", "text", "Proses belum lengkap"))))
                .then()
                .statusCode(200);
        jumped(story.id, false);
        await().atMost(Duration.ofSeconds(20)).until(() -> notices(story.id).size() == 1);
        assertThat(story.status()).isEqualTo("RETURNED");
        assertThat(notices(story.id).getFirst()).contains("\"workingDaysLeft\":3");
        assertThat(open(story.id)).containsExactly("cancel-no-answer");
        story.get().then().body("limits.answerDueAt", greaterThan(Instant.now().toString()));
    }

    @Test
    void anAnsweredFileIsRemindedOfNothing() {
        Story story = new Story(inbox, "6472000353").inVerification();
        story.post(
                        story.companionToken(),
                        "/return",
                        Map.of("notes", List.of(Map.of("code", "PROCESS_UNCLEAR", "text", "Proses belum lengkap"))))
                .then()
                .statusCode(200);
        story.post(story.owner(), "/resubmission", null).then().statusCode(200);
        assertThat(open(story.id)).containsExactly("limit-step", "limit-total");
        assertThat(notices(story.id)).isEmpty();
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
        as(OFFICER).get(story.path("")).then().body("limits.totalDueAt", nullValue());
        as(story.owner())
                .get(story.path("/payment"))
                .then()
                .statusCode(200)
                .body("owedRupiah", equalTo(230_000))
                .body("paidRupiah", nullValue());
        story.post(OFFICER, "/payment", Map.of("paidOn", today, "amountRupiah", 1, "reference", "NTPN-1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PAYMENT_AMOUNT_DIFFERS"))
                .body("owedRupiah", equalTo(230_000));
        Map<String, Object> payment = Map.of("paidOn", today, "amountRupiah", 230_000, "reference", "NTPN-1");
        story.post(OFFICER, "/payment", payment).then().statusCode(200).body("status", equalTo("VERIFIED"));
        assertThat(DATABASE.count("select amount_rupiah from payment where application_id = ?", story.id))
                .isEqualTo(230_000);
        as(OFFICER).get(story.path("")).then().body("limits.totalDueAt", notNullValue());
        as(OFFICER)
                .get(story.path("/payment"))
                .then()
                .body("paidRupiah", equalTo(230_000))
                .body("reference", equalTo("NTPN-1"));
        as(TestTokens.provinceOfficer("35")).get(story.path("/payment")).then().statusCode(404);
    }

    /** As after a jump of the clock: all that was due for a returned file lies behind it. */
    private static void jumped(UUID file, boolean withNotices) {
        DATABASE.update("""
                update application set first_notice_due_at = date_trunc('second', now()) - interval '17 days',
                    last_notice_due_at = date_trunc('second', now()) - interval '5 days',
                    answer_due_at = date_trunc('second', now()) - interval '1 day' where id = ?""", file);
        if (!withNotices) {
            DATABASE.update("delete from due_fact where subject = ? and kind like 'answer-notice%'", file);
        }
        // In one statement, the last first: what comes due is fired by its date, however it stands in the table.
        DATABASE.update("""
                update due_fact d set due_at = case kind when 'cancel-no-answer' then a.answer_due_at
                    when 'answer-notice-3' then a.last_notice_due_at else a.first_notice_due_at end
                from application a where a.id = d.subject and d.subject = ? and d.fired_at is null""", file);
    }

    private static List<String> notices(UUID file) {
        return DATABASE
                .rows(
                        "select data from outbox where subject = ? and type like '%answer-notice%' order by sequence",
                        file)
                .stream()
                .map(row -> String.valueOf(row.get("data")))
                .toList();
    }

    private static List<String> lastEvents(UUID file, int count) {
        return DATABASE
                .rows(
                        "select type from (select * from outbox where subject = ? order by sequence desc limit ?) o"
                                + " order by sequence",
                        file,
                        count)
                .stream()
                .map(row -> String.valueOf(row.get("type")))
                .toList();
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
