package id.halal.quota;

import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What officers decide and what comes due, legal and illegal, over REST and by the service's own jobs. */
final class RandomDecisions {

    private static final String REHEARSED = "REHEARSED";

    private final RandomWorld world;
    private final RandomClaims claims;

    RandomDecisions(RandomWorld world, RandomClaims claims) {
        this.world = world;
        this.claims = claims;
    }

    void split() {
        Map<String, Object> node = world.pick(nodes(world.life()));
        boolean isRoot = node.get("parentId") == null;
        List<Map<String, Object>> children = new ArrayList<>();
        for (String name : isRoot ? RandomWorld.REGENCIES : RandomWorld.LP3H) {
            if (world.random.nextBoolean()) {
                long units = 1 + world.random.nextInt(6);
                children.add(isRoot ? Api.region(name, units) : Api.lp3h(name, units));
            }
        }
        if (!children.isEmpty()) {
            decide("split", path(node, "/split"), version(node), world.body("children", children));
        }
    }

    void transfer() {
        List<Map<String, Object>> nodes = nodes(world.life());
        Map<String, Object> from = below(nodes);
        List<Map<String, Object>> siblings = nodes.stream()
                .filter(node -> node != from && from.get("parentId") != null)
                .filter(node -> from.get("parentId").equals(node.get("parentId")))
                .toList();
        Map<String, Object> to =
                siblings.isEmpty() || world.random.nextInt(10) == 0 ? world.pick(nodes) : world.pick(siblings);
        decide(
                "transfer",
                path(from, "/transfers"),
                version(from),
                world.body("toAllocationId", to.get("id"), "units", number()));
    }

    void pullBack() {
        Map<String, Object> node = below(nodes(world.life()));
        boolean isPlanned = world.random.nextBoolean();
        String day = Api.today()
                .plusDays(isPlanned ? 1 + world.random.nextInt(30) : 0)
                .toString();
        Response answer = decide(
                isPlanned ? "planned pull-back" : "pull-back",
                path(node, "/pull-backs"),
                version(node),
                world.body("cutOverDate", day, "units", number()));
        if (isPlanned && answer.statusCode() == 201) {
            fire(answer.path("pullBack.id"), "pull-back");
        }
    }

    void increase() {
        RandomWorld.Life life = world.life();
        Map<String, Object> node = world.pick(nodes(life));
        Response asked = world.post(
                Api.OFFICER,
                "/api/v1/quota-increase-requests",
                null,
                world.body("allocationId", node.get("id"), "units", number()));
        if (asked.statusCode() == 201) {
            boolean isRoot = node.get("parentId") == null;
            boolean isGranted = world.random.nextInt(4) > 0;
            decide(
                    (isRoot ? "root " : "") + "increase",
                    isRoot ? Reallocations.SECOND_OFFICER : Api.OFFICER,
                    "/api/v1/quota-increase-requests/" + asked.path("id") + "/decision",
                    0,
                    world.body("decision", isGranted ? "APPROVE" : "REJECT"));
        }
    }

    /** Its business turns out to be certified: somebody else is named, and then the file is cancelled. */
    void replace() {
        RandomWorld.Life life = world.life();
        Optional<Events.File> held = life.files().stream()
                .filter(file -> !claims.isEnded(file) && "HELD".equals(Ledgers.status(file)))
                .findFirst();
        if (held.isEmpty()) {
            return;
        }
        Events.File file = held.get();
        world.certifiedElsewhere(file.business);
        Response answer = decide(
                "replacement",
                "/api/v1/claims/" + file.id + "/replacement",
                null,
                world.body("successorBusinessId", world.business()));
        if (answer.statusCode() == 201) {
            claims.end(file, file.cancelled());
        }
    }

    /** The next day's release of every programme that has a daily cap. */
    void dayPasses() {
        world.active.forEach(life -> fire(life.programme().id(), "daily-release"));
        world.note("days of release");
    }

    void reservationsExpire() {
        Ledgers.DATABASE.update("""
                update due_fact set due_at = now() - interval '1 day' - random() * interval '1 hour'
                where kind = 'reservation-expiry' and fired_at is null and subject in (
                    select id from reservation where status = 'OPEN' and programme_id = any (string_to_array(?, ',')::uuid[]))""", String.join(",", world.programmes));
        world.note("reservations expire");
    }

    void changeCeiling() {
        RandomWorld.Life life = world.life();
        String path = "/api/v1/programmes/" + life.programme().id();
        int version = world.get(path).path("version");
        decide(
                "ceiling",
                path + "/ceiling-changes",
                version,
                world.body("ceilingRupiah", 230_000L * (20 + world.random.nextInt(80))));
    }

    void close() {
        RandomWorld.Life life = world.life();
        String path = "/api/v1/programmes/" + life.programme().id();
        int version = world.get(path).path("version");
        if (decide("closure", path + "/closure", version, Map.of("reason", "Selesai"))
                        .statusCode()
                == 200) {
            world.over(life);
        }
    }

    /** The last day passes; what is held is carried to the next year's programme while that has room, or let go. */
    void yearEnds() {
        RandomWorld.Life life = world.life();
        Map<String, Object> body = Api.programme(Api.newCode(), 1 + world.random.nextInt(20));
        int next = Api.today().getYear() + 1;
        body.putAll(Map.of("year", next, "startsOn", next + "-01-01", "endsOn", next + "-12-31"));
        Api.Programme successor = world.active(body);
        String id = life.programme().id();
        fire(id, "programme-end");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Ledgers.DATABASE.count(
                                "select count(*) from programme where id = ?::uuid and (year_ended_at is not null or status = 'CLOSED')",
                                id)
                        == 1);
        for (int i = 0; i < 10; i++) {
            List<String> open = world.get("/api/v1/programmes/" + id + "/open-holds?limit=20")
                    .path("items.applicationId");
            if (open.isEmpty()) {
                break;
            }
            if (decideYearEnd(id, open, successor.code()).statusCode() == 422) {
                decideYearEnd(id, open, null);
            }
        }
        world.note("years ended");
        world.over(life);
    }

    /** @param code to carry some of them to; null to let all go */
    private Response decideYearEnd(String id, List<String> open, String code) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (String application : open) {
            decisions.add(
                    code != null && world.random.nextInt(3) > 0
                            ? Map.of("applicationId", application, "decision", "CARRY", "facilitationCode", code)
                            : Map.of("applicationId", application, "decision", "RELEASE"));
        }
        return decide(
                "year-end decision",
                "/api/v1/programmes/" + id + "/year-end-decisions",
                null,
                Map.of("documentNumber", Reallocations.DOCUMENT, "decisions", decisions));
    }

    /** No rehearsal has left a trace. */
    static long rehearsalsKept() {
        return Ledgers.DATABASE.count("""
                select (select count(*) from movement where document_number = ?) + (select count(*) from pull_back where document_number = ?)
                     + (select count(*) from pending_operation where document_number = ?)
                     + (select count(*) from replacement where document_number = ?)
                     + (select count(*) from increase_request where decision_document_number = ?)""", REHEARSED, REHEARSED, REHEARSED, REHEARSED, REHEARSED);
    }

    private Response decide(String what, String path, Integer version, Map<String, Object> body) {
        return decide(what, Api.OFFICER, path, version, body);
    }

    private Response decide(String what, String token, String path, Integer version, Map<String, Object> body) {
        boolean canRehearse = !what.equals("closure") && !what.equals("ceiling") && !what.startsWith("year-end");
        if (canRehearse && world.random.nextInt(4) == 0) {
            Map<String, Object> rehearsed = new HashMap<>(body);
            rehearsed.put("documentNumber", REHEARSED);
            note("dry " + what, world.post(token, path + "?dryRun=true", version, rehearsed));
        }
        Response answer = world.post(token, path, version, body);
        note(what, answer);
        if (answer.statusCode() == 202) {
            note(
                    "approval",
                    world.post(
                            TestTokens.nationalAdmin(),
                            "/api/v1/pending-operations/" + answer.path("id") + "/decision",
                            0,
                            Map.of("decision", "APPROVE", "reason", "Sesuai rapat")));
        }
        return answer;
    }

    private void note(String what, Response answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.asString()).isIn(200, 201, 202, 403, 404, 409, 412, 422);
        world.note(what + " " + answer.statusCode());
    }

    /** The clock of the tests stands where it is; the due fact comes to it. */
    private static void fire(String subject, String kind) {
        Ledgers.DATABASE.update("""
                update due_fact set due_at = now() - random() * interval '1 second'
                where subject = ?::uuid and kind = ? and fired_at is null""", subject, kind);
    }

    private List<Map<String, Object>> nodes(RandomWorld.Life life) {
        return world.get("/api/v1/programmes/" + life.programme().id() + "/allocations")
                .path("items");
    }

    /** Mostly a node with a parent, of which there are some in a programme that was split. */
    private Map<String, Object> below(List<Map<String, Object>> nodes) {
        List<Map<String, Object>> children =
                nodes.stream().filter(node -> node.get("parentId") != null).toList();
        return children.isEmpty() || world.random.nextInt(12) == 0 ? world.pick(nodes) : world.pick(children);
    }

    /** Mostly few, sometimes more than one person may move alone. */
    private long number() {
        return 1 + (world.random.nextInt(4) == 0 ? world.random.nextInt(20) : world.random.nextInt(4));
    }

    private static String path(Map<String, Object> node, String decision) {
        return "/api/v1/allocations/" + node.get("id") + decision;
    }

    private static int version(Map<String, Object> node) {
        return (Integer) node.get("version");
    }
}
