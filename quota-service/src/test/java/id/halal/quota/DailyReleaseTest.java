package id.halal.quota;

import id.halal.platform.data.inbox.Inbox;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A programme whose units become free day by day. */
@QuotaTest
class DailyReleaseTest {

    private static final String KIND = "daily-release";

    @Inject
    Inbox inbox;

    @Test
    void nothingIsFreeBeforeTheFirstReleaseAndThenTheCapGoesToThoseWhoWait() {
        Api.Programme programme = capped(10, 3);
        place(programme.root(), "unreleased", 10);
        place(programme.root(), "available", 0);
        List<Events.File> files = submit(programme, 4);
        assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("WAITLISTED", 4L));

        aDayPasses(programme, 1);

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(Ledgers.statuses(programme)).isEqualTo(Map.of("HELD", 3L, "WAITLISTED", 1L)));
        assertThat(files.subList(0, 3)).allMatch(file -> "HELD".equals(Ledgers.status(file)));
        place(programme.root(), "unreleased", 7);
        Ledgers.assertSound(programme, 10);
        assertThat(Ledgers.events(UUID.fromString(programme.id())))
                .containsExactly("programme-created", "programme-activated", "units-released");
    }

    @Test
    void aJumpOfTheClockReleasesEachDayOnceInOrder() {
        Api.Programme programme = capped(10, 3);
        // The first release was due long ago: every later one follows from the one before it.
        Ledgers.DATABASE.update(
                "update due_fact set due_at = date_trunc('day', now()) - interval '5 days' + interval '3 hours'"
                        + " where subject = ?::uuid and kind = ?",
                programme.id(),
                KIND);

        Awaitility.await().untilAsserted(() -> assertThat(released(programme)).containsExactly(3L, 3L, 3L, 1L));
        assertThat(Ledgers.DATABASE.rows("""
                        select reason from movement where programme_id = ?::uuid and kind = 'DAILY_RELEASE' order by id""", programme.id()))
                .extracting(row -> (String) row.get("reason"))
                .isSorted()
                .doesNotHaveDuplicates();
        place(programme.root(), "available", 10);
        place(programme.root(), "unreleased", 0);
        Ledgers.assertSound(programme, 10);
    }

    @Test
    void aSplitReleasesNothingAndLosesNothing() {
        Api.Programme programme = capped(100, 10);
        aDayPasses(programme, 1);
        Awaitility.await().untilAsserted(() -> place(programme.root(), "available", 10));

        Response split = Api.split(
                Api.OFFICER, programme.root(), "\"0\"", List.of(Api.region("6472", 60), Api.region("6471", 30)));

        split.then().statusCode(200).body("allocation.undistributed", equalTo(0));
        // What was released already goes along in proportion: 6.67 and 3.33.
        split.then()
                .body("children[0].available", equalTo(7))
                .body("children[0].unreleased", equalTo(53))
                .body("children[1].available", equalTo(3))
                .body("children[1].unreleased", equalTo(27))
                .body("allocation.unreleased", equalTo(10));
        Ledgers.assertSound(programme, 100);
        Api.split(Api.OFFICER, programme.root(), "\"1\"", List.of(Api.region("6402", 11)))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("SPLIT_EXCEEDS_FREE"));

        aDayPasses(programme, 2);
        // Of 80 unreleased at the leaves: 6.625 and 3.375.
        List<String> children = new ArrayList<>(split.path("children.id"));
        Awaitility.await().untilAsserted(() -> place(children.get(0), "available", 14));
        place(children.get(1), "available", 6);
        place(programme.root(), "unreleased", 10);
        Ledgers.assertSound(programme, 100);
    }

    /** What a transfer, a pull-back or an increase moves: released units first, and none is released on the way. */
    @Test
    void noDecisionReleasesAUnitBeforeItsDay() {
        Api.Programme programme = capped(100, 10);
        aDayPasses(programme, 1);
        Awaitility.await().untilAsserted(() -> place(programme.root(), "available", 10));
        List<String> nodes = Api.split(programme.root(), List.of(Api.region("6472", 60), Api.region("6471", 30)));
        String samarinda = nodes.getFirst();
        String balikpapan = nodes.getLast();

        Reallocations.transfer(Api.OFFICER, samarinda, 0, balikpapan, 9).then().statusCode(200);
        free(samarinda, 0, 51);
        free(balikpapan, 10, 29);
        Reallocations.pullBack(
                        Api.OFFICER,
                        balikpapan,
                        1,
                        Map.of("cutOverDate", Api.today().toString(), "units", 5))
                .then()
                .statusCode(201);
        free(balikpapan, 5, 29);
        place(programme.root(), "undistributed", 5);
        increase(samarinda, 12, Api.OFFICER);
        free(samarinda, 5, 58);
        increase(programme.root(), 4, Reallocations.SECOND_OFFICER);
        place(programme.root(), "unreleased", 7);
        place(programme.root(), "undistributed", 0);
        Ledgers.awaitSettled();
        Ledgers.assertSound(programme, 104);
    }

    private static void increase(String node, long units, String decider) {
        String request = Reallocations.ask(Api.OFFICER, node, units).path("id");
        Reallocations.answer(decider, request, 0, Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
    }

    private static void free(String node, long available, long unreleased) {
        place(node, "available", available);
        place(node, "unreleased", unreleased);
    }

    @Test
    void aClosedProgrammeReleasesNothing() {
        Api.Programme programme = capped(10, 3);
        Api.write(Api.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Anggaran habis"))
                .post("/api/v1/programmes/" + programme.id() + "/closure")
                .then()
                .statusCode(200);
        aDayPasses(programme, 1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(Ledgers.DATABASE.count(
                                "select count(*) from due_fact where subject = ?::uuid and kind = ? and fired_at is null",
                                programme.id(),
                                KIND))
                        .isZero());
        place(programme.root(), "unreleased", 0);
        place(programme.root(), "lapsed", 10);
        assertThat(released(programme)).isEmpty();
    }

    @Test
    void theCapIsPartOfTheHead() {
        Map<String, Object> body = Api.programme(Api.newCode(), 10);
        body.put("dailyReleaseCap", 0);
        Api.create(body).then().statusCode(422).body("errors.pointer", hasItem("/dailyReleaseCap"));
        body.put("dailyReleaseCap", 4);
        Api.create(body).then().statusCode(201).body("dailyReleaseCap", equalTo(4));
    }

    static Api.Programme capped(long units, long cap) {
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        body.put("dailyReleaseCap", cap);
        return Api.active(body);
    }

    private List<Events.File> submit(Api.Programme programme, int count) {
        List<Events.File> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Events.File.of(programme.code()));
            inbox.receive(List.of(files.get(i).submitted()));
        }
        Ledgers.awaitSettled();
        return files;
    }

    /** The release that is planned next comes due now; {@code nth} keeps the days apart. */
    static void aDayPasses(Api.Programme programme, int nth) {
        Ledgers.DATABASE.update(
                "update due_fact set due_at = now() - make_interval(secs => ?) where subject = ?::uuid and kind = ? and fired_at is null",
                10.0 - nth,
                programme.id(),
                KIND);
    }

    private static List<Long> released(Api.Programme programme) {
        return Ledgers.DATABASE.rows("""
                        select units from movement where programme_id = ?::uuid and kind = 'DAILY_RELEASE' order by id""", programme.id()).stream()
                .map(row -> (Long) row.get("units"))
                .toList();
    }

    private static void place(String allocation, String place, long units) {
        assertThat(Ledgers.DATABASE.count("select " + place + " from allocation where id = ?::uuid", allocation))
                .as(place)
                .isEqualTo(units);
    }
}
