package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.token.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** Hundreds of officers' decisions from a fixed seed, legal and illegal, among claims: after each of them the ledger is sound. */
@QuotaTest
class RandomReallocationTest {

    private static final long SEED = 20260630L;
    private static final int DECISIONS = 120;
    private static final List<String> REGENCIES = List.of("6472", "6471", "6402");
    private static final List<String> LP3H = List.of("1164000001", "1164000002");
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();

    @Inject
    Inbox inbox;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> done = new HashMap<>();
    private final List<Events.File> files = new ArrayList<>();
    private long units = 60;

    @Test
    void everyDecisionKeepsTheLedgerSound() {
        LP3H.forEach(registration -> inbox.receive(List.of(Events.lp3hRegistered(registration))));
        Map<String, Object> lending = Api.programme(Api.newCode(), units);
        lending.put("fallback", true);
        Api.Programme programme = Api.active(lending);
        List<String> regencies = Api.split(
                programme.root(),
                REGENCIES.stream().map(code -> Api.region(code, 15)).toList());
        Api.split(
                regencies.getFirst(),
                LP3H.stream().map(lp3h -> Api.lp3h(lp3h, 6)).toList());
        Reallocations.threshold(programme, 5);

        for (int i = 0; i < DECISIONS; i++) {
            decide(programme, nodes(programme));
            if (i % 4 == 0) {
                claims(programme);
            }
            Ledgers.awaitSettled();
            Ledgers.assertSound(programme, units);
        }

        assertThat(done.keySet())
                .contains("transfer 200", "transfer 422", "pull-back 201", "increase 200", "root 200", "approval 200");
    }

    private void decide(Api.Programme programme, List<Map<String, Object>> nodes) {
        Map<String, Object> node = pick(nodes);
        String id = (String) node.get("id");
        int version = (Integer) node.get("version");
        long number = 1 + random.nextInt(10);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                approve(
                        "transfer",
                        Reallocations.transfer(
                                Api.OFFICER, id, version, (String) pick(nodes).get("id"), number));
            case 2 ->
                approve(
                        "pull-back",
                        Reallocations.pullBack(
                                Api.OFFICER, id, version, Map.of("cutOverDate", TODAY, "units", number)));
            default -> increase(programme, id, number);
        }
    }

    private void increase(Api.Programme programme, String node, long number) {
        String request = Reallocations.ask(Api.OFFICER, node, number).path("id");
        boolean isRoot = node.equals(programme.root());
        Response answer = Reallocations.answer(
                isRoot ? Reallocations.SECOND_OFFICER : Api.OFFICER, request, 0, Map.of("decision", "APPROVE"));
        boolean granted = approve(isRoot ? "root" : "increase", answer);
        if (isRoot && granted) {
            units += number;
        }
    }

    /** What needs a second person is approved by one, or has become impossible. */
    private boolean approve(String what, Response answer) {
        note(what, answer);
        if (answer.statusCode() != 202) {
            return answer.statusCode() < 300;
        }
        Response approval = Reallocations.decide(TestTokens.nationalAdmin(), answer.path("id"), 0, "APPROVE");
        note("approval", approval);
        return approval.statusCode() == 200;
    }

    private void note(String what, Response answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.asString()).isIn(200, 201, 202, 409, 422);
        done.merge(what + " " + answer.statusCode(), 1, Integer::sum);
    }

    private void claims(Api.Programme programme) {
        List<InboundEvent> events = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Events.File file = Events.File.of(programme.code())
                    .regency(pick(REGENCIES))
                    .lp3h(random.nextBoolean() ? null : pick(LP3H));
            files.add(file);
            events.add(file.submitted());
        }
        if (files.size() > 6) {
            Events.File ended = files.remove(random.nextInt(3));
            events.add(random.nextBoolean() ? ended.withdrawn() : ended.certified());
        }
        inbox.receive(events);
    }

    private static List<Map<String, Object>> nodes(Api.Programme programme) {
        return Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .path("items");
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
