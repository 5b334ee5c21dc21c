package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Free units back to the parent: planned with notice, at once, cancelled, lapsed. */
@QuotaTest
class PullBackResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Inject
    Inbox inbox;

    private Api.Programme programme;
    private String samarinda;

    /** The programme ends in the coming year, so that there is room for every notice on any day of this one. */
    @BeforeEach
    void aTreeOfTwoRegencies() {
        programme = Api.active(20);
        samarinda = Api.split(programme.root(), List.of(Api.region("6472", 10), Api.region("6471", 6)))
                .getFirst();
        Ledgers.DATABASE.update(
                "update programme set ends_on = ?::date where id = ?::uuid",
                TODAY.plusDays(90).toString(),
                programme.id());
    }

    @Test
    void todayMeansAtOnce() {
        Response answer = pullBack(Api.OFFICER, 0, TODAY, 4L);
        answer.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/pull-backs/"))
                .body("pullBack.status", equalTo("EXECUTED"))
                .body("pullBack.unitsTaken", equalTo(4))
                .body("allocations.id", equalTo(List.of(programme.root(), samarinda)))
                .body("allocations.undistributed", equalTo(List.of(8, 0)))
                .body("allocations.allocated", equalTo(List.of(20, 6)))
                .body("allocations.version", equalTo(List.of(2, 1)));

        assertThat(events(answer)).containsExactly("pull-back-planned", "pull-back-executed");
        assertThat(Ledgers.DATABASE.rows("select * from movement where transfer_id = ?::uuid order by id", (String)
                        answer.path("pullBack.transferId")))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("kind", "PULL_BACK")
                        .containsEntry("actor_role", "province-officer"))
                .extracting(row -> row.get("from_place") + " " + row.get("to_place"))
                .containsExactly("AVAILABLE OUTSIDE", "CHILDREN UNDISTRIBUTED");
        pullBack(Api.OFFICER, 1, TODAY, null).then().statusCode(201).body("pullBack.unitsTaken", equalTo(6));
        pullBack(Api.OFFICER, 2, TODAY, null).then().statusCode(422).body("errors[0].code", equalTo("NOTHING_FREE"));
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aPlannedOneGivesNoticeThirtySevenAndOneDaysBefore() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(45), 7L);
        planned.then()
                .statusCode(201)
                .body("pullBack.status", equalTo("PLANNED"))
                .body("allocations.allocated", equalTo(List.of(20, 10)));
        assertThat(events(planned)).containsExactly("pull-back-planned");

        letDaysPass(planned, 15);
        awaitEvents(planned, "pull-back-planned", "pull-back-notice");
        letDaysPass(planned, 23);
        awaitEvents(planned, "pull-back-planned", "pull-back-notice", "pull-back-notice");
        letDaysPass(planned, 6);
        letDaysPass(planned, 1);
        awaitEvents(
                planned,
                "pull-back-planned",
                "pull-back-notice",
                "pull-back-notice",
                "pull-back-notice",
                "pull-back-executed");

        assertThat(daysBefore(planned)).containsExactly(30, 7, 1);
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(3);
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void afterAJumpOfTheClockAllNoticesAreToldOnceAndInOrder() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(60), null);

        letDaysPass(planned, 61);

        awaitEvents(
                planned,
                "pull-back-planned",
                "pull-back-notice",
                "pull-back-notice",
                "pull-back-notice",
                "pull-back-executed");
        assertThat(daysBefore(planned)).containsExactly(30, 7, 1);
    }

    @Test
    void ofNoticesAlreadyPastOneIsToldAtOnce() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(5), null);

        assertThat(events(planned)).containsExactly("pull-back-planned", "pull-back-notice");
        assertThat(daysBefore(planned)).containsExactly(5);
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from due_fact where subject = ?::uuid and kind = 'pull-back-notice'",
                        id(planned)))
                .isOne();
    }

    @Test
    void onTheDateOnlyWhatIsFreeThenIsTaken() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(3), 10L);
        Events.File file = Events.File.of(programme.code()).regency("6472");
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();

        letDaysPass(planned, 3);
        awaitStatus(planned, "EXECUTED");

        one(planned).then().body("unitsTaken", equalTo(9));
        assertThat(Ledgers.status(file)).isEqualTo("HELD");
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);

        Response nothing = pullBack(Api.OFFICER, 1, TODAY.plusDays(3), null);
        letDaysPass(nothing, 3);
        awaitStatus(nothing, "EXECUTED");
        one(nothing).then().body("unitsTaken", equalTo(0)).body("transferId", equalTo(null));
    }

    @Test
    void aCancelledOneDoesNotHappen() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(20), 7L);
        String path = "/api/v1/pull-backs/" + id(planned) + "/cancellation";
        Map<String, Object> why = Map.of("reason", "Serapan membaik");

        Reallocations.post(TestTokens.provinceOfficer("35"), path, 0, why)
                .then()
                .statusCode(404);
        Reallocations.post(TestTokens.regencyOfficer("6472"), path, 0, why)
                .then()
                .statusCode(403);
        Reallocations.post(Api.OFFICER, path, 4, why).then().statusCode(412);
        Reallocations.post(Api.OFFICER, path, 0, why)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("CANCELLED"));
        Reallocations.post(Api.OFFICER, path, 1, why).then().statusCode(409).body("state", equalTo("CANCELLED"));

        assertThat(events(planned)).containsExactly("pull-back-planned", "pull-back-notice", "pull-back-cancelled");
        assertThat(Ledgers.DATABASE.count(
                        "select count(*) from due_fact where subject = ?::uuid and fired_at is null", id(planned)))
                .isZero();
        assertThat(Ledgers.DATABASE.rows(
                        "select action, actor, reason from operation_history where subject = ?::uuid order by id",
                        id(planned)))
                .extracting(row -> row.get("action") + ": " + row.get("reason"))
                .containsExactly("PLAN: Serapan rendah", "CANCEL: Serapan membaik");
    }

    @Test
    void aClosedProgrammeLetsItLapse() {
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(3), 7L);
        Reallocations.post(
                        Api.OFFICER,
                        "/api/v1/programmes/" + programme.id() + "/closure",
                        1,
                        Map.of("reason", "Selesai"))
                .then()
                .statusCode(200);

        letDaysPass(planned, 3);
        awaitStatus(planned, "CANCELLED");
        assertThat(events(planned)).endsWith("pull-back-cancelled");
        pullBack(Api.OFFICER, 0, TODAY, 1L).then().statusCode(409).body("state", equalTo("CLOSED"));
    }

    @Test
    void whatIsNoPullBackIsNamed() {
        refused(TODAY.minusDays(1), 1L, "/cutOverDate", "CUT_OVER_OUTSIDE");
        refused(TODAY.plusDays(91), 1L, "/cutOverDate", "CUT_OVER_OUTSIDE");
        refused(TODAY, 11L, "/units", "MORE_THAN_FREE");
        refused(TODAY.plusDays(2), 11L, "/units", "MORE_THAN_ALLOCATED");
        refused(TODAY, 0L, "/units", "TOO_SMALL");
        refused(TODAY, -1L, "/units", "TOO_SMALL");
        refused(TODAY, 10_000_001L, "/units", "TOO_LARGE");
        for (String missing : List.of("cutOverDate", "reason", "documentNumber")) {
            Map<String, Object> body = Reallocations.body(Map.of("cutOverDate", TODAY.toString()));
            body.remove(missing);
            Reallocations.post(Api.OFFICER, path(), 0, body)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/" + missing));
        }
        Reallocations.pullBack(Api.OFFICER, programme.root(), 1, Map.of("cutOverDate", TODAY.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALLOCATION_IS_ROOT"));
        pullBack(Api.OFFICER, 0, TODAY.plusDays(2), 1L).then().statusCode(201);
        pullBack(Api.OFFICER, 0, TODAY.plusDays(2), 2L).then().statusCode(409).body("code", equalTo("DUPLICATE"));
    }

    @Test
    void theParentsOfficersDecideTheNodesOfficersSeeItComing() {
        pullBack(TestTokens.provinceOfficer("35"), 0, TODAY, 1L).then().statusCode(404);
        pullBack(TestTokens.regencyOfficer("6472"), 0, TODAY, 1L).then().statusCode(403);
        pullBack(TestTokens.coordinator("1164000001"), 0, TODAY, 1L).then().statusCode(403);
        pullBack(Api.OFFICER, 7, TODAY, 1L).then().statusCode(412);
        Response planned = pullBack(Api.OFFICER, 0, TODAY.plusDays(8), 1L);

        Api.as(TestTokens.regencyOfficer("6472"))
                .get("/api/v1/pull-backs?status=PLANNED&allocationId=" + samarinda)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id(planned)));
        Api.as(TestTokens.regencyOfficer("6471"))
                .get("/api/v1/pull-backs?programmeId=" + programme.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as(TestTokens.regencyOfficer("6471"))
                .get("/api/v1/pull-backs/" + id(planned))
                .then()
                .statusCode(404);
    }

    @Test
    void anImmediateOneAboveTheThresholdNeedsASecondPerson() {
        Reallocations.threshold(programme, 3);
        pullBack(Api.OFFICER, 0, TODAY.plusDays(2), 9L).then().statusCode(201);
        Response proposed = pullBack(Api.OFFICER, 0, TODAY, null);
        proposed.then().statusCode(202).body("units", equalTo(10)).body("kind", equalTo("PULL_BACK"));
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(10);

        Reallocations.decide(Api.OFFICER, proposed.path("id"), 0, "APPROVE")
                .then()
                .statusCode(403);
        Reallocations.decide(Reallocations.SECOND_OFFICER, proposed.path("id"), 0, "APPROVE")
                .then()
                .statusCode(200)
                .body("moved.units", equalTo(10));
        assertThat(Reallocations.figure(samarinda, "allocated")).isZero();
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 20);
    }

    @Test
    void aDryRunFiguresTheCutOverAndWritesNothing() {
        Ledgers.awaitSettled();
        Map<String, Long> before = Reallocations.rowCounts();

        for (LocalDate date : List.of(TODAY, TODAY.plusDays(20))) {
            Reallocations.dryRun(
                            Api.OFFICER,
                            path(),
                            0,
                            Reallocations.body(Map.of("cutOverDate", date.toString(), "units", 4)))
                    .then()
                    .statusCode(200)
                    .body("allocations.allocated", equalTo(List.of(20, 6)))
                    .body("allocations.undistributed", equalTo(List.of(8, 0)));
        }
        Reallocations.dryRun(
                        Api.OFFICER,
                        path(),
                        0,
                        Reallocations.body(Map.of("cutOverDate", TODAY.toString(), "units", 11)))
                .then()
                .statusCode(422);

        assertThat(Reallocations.rowCounts()).isEqualTo(before);
        assertThat(Reallocations.figure(samarinda, "allocated")).isEqualTo(10);
    }

    private Response pullBack(String token, int version, LocalDate date, Long units) {
        Map<String, Object> body = new HashMap<>(Map.of("cutOverDate", date.toString()));
        if (units != null) {
            body.put("units", units);
        }
        return Reallocations.pullBack(token, samarinda, version, body);
    }

    private void refused(LocalDate date, Long units, String pointer, String code) {
        pullBack(Api.OFFICER, 0, date, units)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    /** As if it had been planned so many days earlier. */
    private static void letDaysPass(Response planned, int days) {
        Ledgers.DATABASE.update(
                "update pull_back set cut_over_date = cut_over_date - " + days + " where id = ?::uuid", id(planned));
        Ledgers.DATABASE.update("delete from due_fact where subject = ?::uuid and fired_at is not null", id(planned));
        Ledgers.DATABASE.update(
                "update due_fact set due_at = due_at - interval '" + days
                        + " days' where subject = ?::uuid and fired_at is null",
                id(planned));
    }

    private static void awaitEvents(Response planned, String... events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(planned)).containsExactly(events));
    }

    private static void awaitStatus(Response planned, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> one(planned).then().statusCode(200).body("status", equalTo(status)));
    }

    private static Response one(Response planned) {
        return Api.as(Api.OFFICER).get("/api/v1/pull-backs/" + id(planned));
    }

    private static List<String> events(Response planned) {
        return Ledgers.events(UUID.fromString(id(planned)));
    }

    private static List<Integer> daysBefore(Response planned) {
        return Ledgers.DATABASE.rows("""
                        select (data::json ->> 'daysBefore')::int as days from outbox
                        where subject = ?::uuid and type like '%notice%' order by sequence""", id(planned)).stream()
                .map(row -> (Integer) row.get("days"))
                .toList();
    }

    private static String id(Response planned) {
        return planned.path("pullBack.id");
    }

    private String path() {
        return "/api/v1/allocations/" + samarinda + "/pull-backs";
    }
}
