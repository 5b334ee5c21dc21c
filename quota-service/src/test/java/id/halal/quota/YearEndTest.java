package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Units still held when the budget year ends are listed and decided, never let go silently. */
@QuotaTest
class YearEndTest {

    @Inject
    Inbox inbox;

    @Test
    void onTheLastDayOpenHoldsAreToldOnceAndListed() {
        Api.Programme programme = Api.active(5);
        Events.File one = settle(Events.File.of(programme.code()));
        Events.File two = settle(Events.File.of(programme.code()));
        Events.File issued = settle(Events.File.of(programme.code()));
        inbox.receive(List.of(issued.certified()));

        fire(programme, "programme-last-day");
        awaitEvents(programme, "programme-created", "programme-activated", "year-end-holds-open");
        fire(programme, "programme-end");
        awaitYearEnded(programme);

        assertThat(Ledgers.events(UUID.fromString(programme.id())))
                .as("told once")
                .containsExactly("programme-created", "programme-activated", "year-end-holds-open");
        assertThat(Ledgers.DATABASE.rows("""
                        select data::json ->> 'openHolds' as holds, data::json ->> 'committedRupiah' as committed
                        from outbox where subject = ?::uuid and type like '%year-end-holds-open%'""", programme.id()))
                .extracting(row -> row.get("holds") + " " + row.get("committed"))
                .containsExactly("2 460000");
        Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/open-holds")
                .then()
                .statusCode(200)
                .body("items.applicationId", containsInAnyOrder(one.id.toString(), two.id.toString()));
        Api.as(TestTokens.provinceOfficer("35"))
                .get("/api/v1/programmes/" + programme.id() + "/open-holds")
                .then()
                .statusCode(404);
    }

    @Test
    void afterTheLastDayNothingIsGrantedAndWhoWaitedIsTold() {
        Api.Programme programme = Api.active(1);
        Events.File held = settle(Events.File.of(programme.code()));
        Events.File waiting = settle(Events.File.of(programme.code()));
        fire(programme, "programme-end");
        awaitYearEnded(programme);
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(held)).isEqualTo("HELD");
        assertThat(Ledgers.code(waiting)).isEqualTo("QUOTA_PROGRAMME_NOT_ACTIVE");
        assertThat(Ledgers.code(settle(Events.File.of(programme.code())))).isEqualTo("QUOTA_PROGRAMME_NOT_ACTIVE");
        Api.decide(Api.OFFICER, programme.id(), "closure", Map.of("reason", "Tutup buku"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HOLDS_UNDECIDED"))
                .body("openHolds", equalTo(1));

        // Its file ends by itself: the programme closes at the next look, a day later.
        inbox.receive(List.of(held.certified()));
        fire(programme, "programme-end");
        awaitStatus(programme, "CLOSED");
    }

    @Test
    void carriedOrReleasedAndThenClosed() {
        Api.Programme old = Api.active(5);
        Events.File carried = settle(Events.File.of(old.code()));
        Events.File released = settle(Events.File.of(old.code()));
        Events.File left = settle(Events.File.of(old.code()));
        Api.Programme next = nextYear(2);
        fire(old, "programme-end");
        awaitYearEnded(old);

        decide(old, carry(carried, next.code()), release(released))
                .then()
                .statusCode(200)
                .body("carried", equalTo(1))
                .body("released", equalTo(1))
                .body("stillOpen", equalTo(1));

        assertThat(Ledgers.events(carried.id)).containsExactly("claim-granted", "claim-carried");
        assertThat(Ledgers.events(released.id)).containsExactly("claim-granted", "claim-released");
        assertThat(Ledgers.code(released)).isEqualTo("QUOTA_YEAR_ENDED");
        assertThat(Ledgers.statuses(next)).isEqualTo(Map.of("HELD", 1L));
        assertThat(Ledgers.DATABASE.rows("""
                        select kind, programme_id::text as programme, count(*) over (partition by transfer_id) as sides
                        from movement where application_id = ? and transfer_id is not null order by id""", carried.id))
                .extracting(row -> row.get("kind") + " " + row.get("sides"))
                .containsExactly("RELEASE 2", "GRANT 2");
        Ledgers.assertSound(old, 5);
        Ledgers.assertSound(next, 2);

        decide(old, release(carried)).then().statusCode(422).body("errors[0].code", equalTo("HOLD_NOT_OPEN"));
        decide(old, release(left)).then().statusCode(200).body("stillOpen", equalTo(0));
        awaitStatus(old, "CLOSED");

        // The certificate uses the unit of the new programme up.
        inbox.receive(List.of(carried.certified()));
        assertThat(Ledgers.statuses(next)).isEqualTo(Map.of("ISSUED", 1L));
        Ledgers.assertSound(next, 2);
        assertThat(Ledgers.DATABASE.rows(
                        "select decision from year_end_decision where programme_id = ?::uuid order by id", old.id()))
                .extracting(row -> row.get("decision"))
                .containsExactly("CARRY", "RELEASE", "RELEASE");
    }

    @Test
    void allOrNone() {
        Api.Programme old = Api.active(5);
        Events.File one = settle(Events.File.of(old.code()));
        Events.File two = settle(Events.File.of(old.code()));
        Api.Programme next = nextYear(1);
        Api.Programme same = Api.active(5);
        decide(old, release(one)).then().statusCode(409).body("code", equalTo("YEAR_NOT_OVER"));
        fire(old, "programme-end");
        awaitYearEnded(old);

        refused(
                decide(old, carry(one, next.code()), carry(two, next.code())),
                "/decisions/1/facilitationCode",
                "CARRY_NO_UNIT");
        refused(decide(old, release(one), release(one)), "/decisions/1/applicationId", "HOLD_TWICE");
        refused(decide(old, carry(one, same.code())), "/decisions/0/facilitationCode", "CARRY_CODE_UNFIT");
        refused(decide(old, carry(one, "TIDAK-ADA")), "/decisions/0/facilitationCode", "CARRY_CODE_UNFIT");
        refused(
                decide(old, Map.of("applicationId", one.id, "decision", "CARRY")),
                "/decisions/0/facilitationCode",
                "CARRY_CODE_MISSING");
        decide(TestTokens.provinceOfficer("35"), old, release(one)).then().statusCode(404);
        decide(TestTokens.auditor(), old, release(one)).then().statusCode(403);

        assertThat(Ledgers.statuses(old)).isEqualTo(Map.of("HELD", 2L));
        assertThat(Ledgers.statuses(next)).isEmpty();
        Ledgers.assertSound(old, 5);
        Ledgers.assertSound(next, 1);
    }

    @Test
    void aCeilingOfTheNewProgrammeCountsToo() {
        Api.Programme old = Api.active(5);
        Events.File one = settle(Events.File.of(old.code()));
        Events.File two = settle(Events.File.of(old.code()));
        Map<String, Object> body = nextYearsBody(5);
        body.put("ceilingRupiah", 230_000);
        Api.Programme next = Api.active(body);
        fire(old, "programme-end");
        awaitYearEnded(old);

        refused(
                decide(old, carry(one, next.code()), carry(two, next.code())),
                "/decisions/1/facilitationCode",
                "CARRY_NO_UNIT");
        decide(old, carry(one, next.code())).then().statusCode(200);
        assertThat(Ledgers.statuses(next)).isEqualTo(Map.of("HELD", 1L));
    }

    @Test
    void aProgrammeClosedDuringTheYearIsToldOfAtItsEndToo() {
        Api.Programme programme = Api.active(1);
        settle(Events.File.of(programme.code()));
        Api.decide(Api.OFFICER, programme.id(), "closure", Map.of("reason", "Anggaran habis"))
                .then()
                .statusCode(200);
        fire(programme, "programme-end");
        awaitEvents(programme, "programme-created", "programme-activated", "programme-closed", "year-end-holds-open");
    }

    @Test
    void onItsLastDayAProgrammeWithHoldsIsNotClosedByHand() {
        Map<String, Object> body = Api.programme(Api.newCode(), 1);
        body.put("endsOn", Api.today().toString());
        Api.Programme programme = Api.active(body);
        Events.File file = settle(Events.File.of(programme.code()));
        assertThat(Ledgers.status(file)).isEqualTo("HELD");
        Api.decide(Api.OFFICER, programme.id(), "closure", Map.of("reason", "Tutup buku"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HOLDS_UNDECIDED"));
        decide(programme, release(file)).then().statusCode(200).body("stillOpen", equalTo(0));
        Api.decide(Api.OFFICER, programme.id(), "closure", Map.of("reason", "Tutup buku"))
                .then()
                .statusCode(200);
    }

    @Test
    void whenItsYearIsOverNoUnitsAreMovedAnyMore() {
        Api.Programme programme = Api.active(5);
        List<String> nodes = Api.split(programme.root(), List.of(Api.region("6472", 3), Api.region("6471", 1)));
        settle(Events.File.of(programme.code()));
        String planned = Reallocations.pullBack(
                        Api.OFFICER,
                        nodes.get(0),
                        0,
                        Map.of("cutOverDate", Api.today().plusDays(5).toString(), "units", 1))
                .path("pullBack.id");
        String request = Reallocations.ask(Api.OFFICER, nodes.get(1), 1).path("id");
        fire(programme, "programme-end");
        awaitYearEnded(programme);

        for (Response refused : List.of(
                Reallocations.transfer(Api.OFFICER, nodes.get(0), 0, nodes.get(1), 1),
                Reallocations.pullBack(
                        Api.OFFICER,
                        nodes.get(0),
                        0,
                        Map.of("cutOverDate", Api.today().toString(), "units", 1)),
                Reallocations.ask(Api.OFFICER, nodes.get(1), 1),
                Reallocations.answer(Api.OFFICER, request, 0, Map.of("decision", "APPROVE")),
                Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.region("6402", 1))))) {
            refused.then()
                    .statusCode(409)
                    .body("code", equalTo("ILLEGAL_ACTION"))
                    .body("state", equalTo("YEAR_ENDED"));
        }
        Ledgers.DATABASE.update(
                "update due_fact set due_at = now() - interval '1 day' where subject = ?::uuid and kind = 'pull-back'",
                planned);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Api.OFFICER)
                        .get("/api/v1/pull-backs/" + planned)
                        .then()
                        .body("status", equalTo("CANCELLED")));
        Ledgers.assertSound(programme, 5);
    }

    @Test
    void whatIsLeftWhenAProgrammeClosesLapsesAsMovements() {
        Api.Programme programme = Api.active(9);
        List<String> nodes = Api.split(programme.root(), List.of(Api.region("6472", 4), Api.region("6471", 2)));
        Events.File issued = settle(Events.File.of(programme.code()));
        Events.File held = settle(Events.File.of(programme.code()));
        inbox.receive(List.of(issued.certified()));
        List<String> figures = List.of("allocated", "used", "inProcess", "issued", "remaining");
        Map<String, Object> before = programme.absorption(Api.OFFICER).path("figures");

        Api.decide(Api.OFFICER, programme.id(), "closure", Map.of("reason", "Anggaran habis"))
                .then()
                .statusCode(200);

        assertThat(Reallocations.figure(programme.root(), "lapsed")).isEqualTo(3);
        assertThat(Reallocations.figure(nodes.get(0), "lapsed")).isEqualTo(2);
        assertThat(Reallocations.figure(nodes.get(1), "lapsed")).isEqualTo(2);
        assertThat(Ledgers.DATABASE.rows("""
                        select from_place || ' ' || units || ' ' || reason as step from movement
                        where programme_id = ?::uuid and kind = 'LAPSE' order by id""", programme.id()))
                .extracting(row -> row.get("step"))
                .containsExactly(
                        "UNDISTRIBUTED 3 Anggaran habis", "AVAILABLE 2 Anggaran habis", "AVAILABLE 2 Anggaran habis");
        Map<String, Object> after = programme.absorption(Api.OFFICER).path("figures");
        for (String figure : figures) {
            assertThat(after).as(figure).containsEntry(figure, before.get(figure));
        }

        // What a file lets go later lapses, too: a closed programme never has a free unit.
        inbox.receive(List.of(held.withdrawn()));
        assertThat(Reallocations.figure(nodes.get(0), "lapsed")).isEqualTo(3);
        assertThat(Reallocations.figure(nodes.get(0), "available")).isZero();
        Ledgers.assertSound(programme, 9);
    }

    private static void refused(Response response, String pointer, String code) {
        response.then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private static Map<String, Object> carry(Events.File file, String code) {
        return Map.of("applicationId", file.id, "decision", "CARRY", "facilitationCode", code);
    }

    private static Map<String, Object> release(Events.File file) {
        return Map.of("applicationId", file.id, "decision", "RELEASE");
    }

    private static Response decide(Api.Programme programme, Map<?, ?>... decisions) {
        return decide(Api.OFFICER, programme, decisions);
    }

    private static Response decide(String token, Api.Programme programme, Map<?, ?>... decisions) {
        return Api.write(token)
                .body(Map.of("documentNumber", "500.3/412/KUKM/2026", "decisions", new ArrayList<>(List.of(decisions))))
                .post("/api/v1/programmes/" + programme.id() + "/year-end-decisions");
    }

    private static Api.Programme nextYear(long units) {
        return Api.active(nextYearsBody(units));
    }

    private static Map<String, Object> nextYearsBody(long units) {
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        int next = Api.today().getYear() + 1;
        body.putAll(Map.of("year", next, "startsOn", next + "-01-01", "endsOn", next + "-12-31"));
        return body;
    }

    /** The clock of the tests stands where it is; the due fact comes to it. */
    private static void fire(Api.Programme programme, String kind) {
        Ledgers.DATABASE.update("""
                update due_fact set due_at = now() - interval '1 day'
                where subject = ?::uuid and kind = ? and fired_at is null""", programme.id(), kind);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Ledgers.DATABASE.count("""
                        select count(*) from due_fact
                        where subject = ?::uuid and kind = ? and fired_at is null and due_at <= now()""", programme.id(), kind) == 0);
    }

    private static void awaitYearEnded(Api.Programme programme) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Ledgers.DATABASE.count(
                                "select count(*) from programme where id = ?::uuid and year_ended_at is not null and status = 'ACTIVE'",
                                programme.id())
                        == 1);
    }

    private static void awaitStatus(Api.Programme programme, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Api.OFFICER)
                        .get("/api/v1/programmes/" + programme.id())
                        .then()
                        .body("status", equalTo(status)));
    }

    private static void awaitEvents(Api.Programme programme, String... types) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Ledgers.events(UUID.fromString(programme.id())))
                        .containsExactly(types));
    }

    private Events.File settle(Events.File file) {
        inbox.receive(List.of(file.submitted()));
        Ledgers.awaitSettled();
        return file;
    }
}
