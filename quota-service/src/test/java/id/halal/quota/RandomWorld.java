package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.tx.DataAccessException;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Programmes, files and their dice: what {@link RandomClaims} and {@link RandomDecisions} share. All of it follows from one seed. */
final class RandomWorld {

    static final List<String> REGENCIES = List.of("6472", "6471", "6402", "6474");
    static final List<String> LP3H = List.of("1164000001", "1164000002", "1164000003");
    private static final int AT_ONCE = 4;
    private static final int TARIFF = 230_000;

    /**
     * A programme on its way.
     *
     * @param files those submitted under its code
     */
    record Life(Api.Programme programme, List<Events.File> files) {}

    final Random random;
    final List<Life> active = new ArrayList<>();
    final List<String> programmes = new ArrayList<>();
    final Map<String, Integer> done = new TreeMap<>();
    private final Inbox inbox;
    private final List<UUID> businesses = new ArrayList<>();
    private final Set<UUID> certified = new HashSet<>();
    private final List<InboundEvent> sent = new ArrayList<>();
    private Instant time = Instant.now();
    private int lives;

    RandomWorld(long seed, Inbox inbox) {
        this.random = new Random(seed);
        this.inbox = inbox;
        deliver(LP3H.stream().map(Events::lp3hRegistered).toList());
        while (active.size() < AT_ONCE) {
            open();
        }
    }

    /** A programme of the next kind: plain, lending, released day by day, under a ceiling in rupiah. */
    private void open() {
        if (lives % AT_ONCE == 0) {
            businesses.clear();
            for (int i = 0; i < 400; i++) {
                businesses.add(new UUID(random.nextLong(), random.nextLong()));
            }
        }
        long units = 30L + random.nextInt(60);
        Map<String, Object> body = Api.programme(Api.newCode(), units);
        int kind = lives++ % AT_ONCE;
        body.put("fallback", kind == 1 || kind == 2);
        body.put("allowsOtherFacilitation", random.nextBoolean());
        if (kind == 2) {
            body.put("dailyReleaseCap", 5 + random.nextInt(10));
        } else if (kind == 3) {
            body.put("ceilingRupiah", TARIFF * (units / 2));
        }
        Api.Programme programme = active(body);
        active.add(new Life(programme, new ArrayList<>()));
        if (random.nextInt(4) > 0) {
            Response split = split(
                    programme.root(),
                    REGENCIES.stream().map(code -> Api.region(code, units / 8)).toList());
            split(
                    split.path("children[0].id"),
                    LP3H.stream().map(lp3h -> Api.lp3h(lp3h, 1)).toList());
        }
    }

    private Response split(String node, List<Map<String, Object>> children) {
        Response answer = post(Api.OFFICER, "/api/v1/allocations/" + node + "/split", 0, body("children", children));
        answer.then().statusCode(200);
        return answer;
    }

    Api.Programme active(Map<String, Object> body) {
        Response created = post(Api.OFFICER, "/api/v1/programmes", null, body);
        created.then().statusCode(201);
        String id = created.path("id");
        programmes.add(id);
        post(Api.OFFICER, "/api/v1/programmes/" + id + "/activation", 0, Map.of())
                .then()
                .statusCode(200);
        // Above so many units a second person decides.
        Ledgers.DATABASE.update(
                "insert into approval_threshold (programme_id, units, reason, set_by, set_at, version) values (?::uuid, 8, 'Kecil', 'test', now(), 0)",
                id);
        return new Api.Programme(id, (String) body.get("facilitationCode"), created.path("rootAllocationId"));
    }

    /** Those that a step may have touched; the others are looked at when all is at rest. */
    Set<String> latest() {
        Set<String> latest =
                new HashSet<>(programmes.subList(Math.max(0, programmes.size() - 2 * AT_ONCE), programmes.size()));
        active.forEach(life -> latest.add(life.programme().id()));
        return latest;
    }

    Life life() {
        return pick(active);
    }

    /** Its programme is over; another takes its place. */
    void over(Life life) {
        active.remove(life);
        open();
    }

    Events.File file(Life life) {
        time = time.plusMillis(1);
        Events.File file = Events.File.of(life.programme().code())
                .business(pick(businesses))
                .regency(pick(REGENCIES))
                .lp3h(random.nextInt(3) == 0 ? null : pick(LP3H))
                .product("Jenis " + random.nextInt(3))
                .at(time);
        life.files().add(file);
        return file;
    }

    void submitAgain(Events.File file) {
        time = time.plusMillis(1);
        file.at(time);
    }

    UUID business() {
        return pick(businesses);
    }

    void certifiedElsewhere(UUID business) {
        if (certified.add(business)) {
            deliver(List.of(Events.certifiedElsewhere(business)));
        }
    }

    /** As the consumer does: what a crash or a deadlock took back is delivered again. */
    void deliver(List<InboundEvent> events) {
        boolean done = false;
        while (!done) {
            try {
                inbox.receive(events);
                done = true;
            } catch (RuntimeException failure) {
                if (!DataAccessException.isTransient(failure)) {
                    throw failure;
                }
                note("deliveries taken back");
            }
        }
        sent.addAll(events);
        if (sent.size() > 2000) {
            sent.subList(0, 1000).clear();
        }
    }

    /** Once more, in any order. */
    int redeliver() {
        List<InboundEvent> again = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(10) && !sent.isEmpty(); i++) {
            again.add(pick(sent));
        }
        Collections.shuffle(again, random);
        deliver(again);
        return again.size();
    }

    /** As a client does: while there is no answer the same request is sent with the same key, and now and then after it, too. */
    Response post(String token, String path, Integer version, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        Response answer = once(token, path, version, body, key);
        while (answer.statusCode() >= 500) {
            note("requests without an answer");
            answer = once(token, path, version, body, key);
        }
        if (answer.statusCode() < 300 && !path.contains("dryRun") && random.nextInt(6) == 0) {
            Response repeated = once(token, path, version, body, key);
            if (repeated.statusCode() < 500) {
                assertThat(repeated.asString()).as("the same key again").isEqualTo(answer.asString());
                note("requests repeated");
            }
        }
        return answer;
    }

    private static Response once(String token, String path, Integer version, Map<String, Object> body, String key) {
        RequestSpecification request = Api.as(token).body(body);
        if (!path.contains("dryRun")) {
            request = request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request = request.header("If-Match", "\"" + version + "\"");
        }
        return request.post(path);
    }

    /** Reads, too, are repeated until there is an answer. */
    Response get(String path) {
        Response answer = Api.as(Api.OFFICER).get(path);
        while (answer.statusCode() >= 500) {
            answer = Api.as(Api.OFFICER).get(path);
        }
        return answer;
    }

    void note(String what) {
        done.merge(what, 1, Integer::sum);
    }

    Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return Reallocations.body(body);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
