package id.halal.quota;

import id.halal.contracts.BusinessScale;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.contracts.companion.CompanionEvents;
import id.halal.contracts.companion.CompanionSnapshot;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.time.Ids;
import id.halal.testkit.token.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What if: the proposal is computed again from its own inputs, and nothing moves. */
@QuotaTest
class SplitProposalTest {

    private static final String NATIONAL = TestTokens.nationalAdmin();
    /** Regencies no other test has companions or businesses in. */
    private static final List<String> REGENCIES = List.of("7301", "7302", "7303");

    @Inject
    Inbox inbox;

    @Test
    void theProposalIsRecomputedFromItsInputs() {
        people();
        Api.Programme programme = programme(REGENCIES, List.of(50L, 30L, 20L));
        List<InboundEvent> submissions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            submissions.add(Events.File.of(programme.code()).regency("7302").submitted());
        }
        inbox.receive(submissions);
        Ledgers.awaitSettled();
        long movements = movements(programme);

        JsonPath answer = propose(programme, weights(50, 30, 20))
                .then()
                .statusCode(200)
                .body("units", equalTo(100))
                .body("used", equalTo(12))
                .body("children.regionCode", equalTo(REGENCIES))
                .body("children.activeCompanions", equalTo(List.of(1, 3, 0)))
                .body("children.uncoveredBusinesses", equalTo(List.of(2, 1, 4)))
                .body("children.used", equalTo(List.of(0, 12, 0)))
                .body("weights.activeCompanions", equalTo(50))
                .extract()
                .jsonPath();

        assertThat(answer.<Integer>getList("children.proposed")).isEqualTo(recomputed(answer));
        assertThat(answer.<Integer>getList("children.proposed").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
        for (int child = 0; child < 3; child++) {
            assertThat(answer.getInt("children[" + child + "].proposed"))
                    .isGreaterThanOrEqualTo(answer.getInt("children[" + child + "].used"));
        }
        assertTransfers(answer);
        assertThat(movements(programme)).as("nothing moves").isEqualTo(movements);
        propose(programme, Map.of()).then().statusCode(200).body("weights.presentUse", equalTo(20));
    }

    @Test
    void amongLp3hTheirOwnCompanionsCount() {
        String one = "7304000001";
        String two = "7304000002";
        inbox.receive(List.of(
                Events.lp3hRegistered(one),
                Events.lp3hRegistered(two),
                companion(one, List.of("7304"), "ACTIVE"),
                companion(one, List.of("7305"), "ACTIVE"),
                companion(two, List.of("7304"), "ACTIVE"),
                companion(two, List.of("7304", "7305"), "ACTIVE"),
                companion(two, List.of("7304"), "FROZEN")));
        Api.Programme programme = programme(List.of("7304"), List.of(90L));
        String regency = Api.as(NATIONAL)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .path("items.find { it.regionCode == '7304' }.id");
        Api.split(NATIONAL, regency, "\"0\"", List.of(Api.lp3h(one, 60), Api.lp3h(two, 30)))
                .then()
                .statusCode(200);

        Map<String, Object> body = new HashMap<>(weights(100, 0, 0));
        body.put("allocationId", regency);
        propose(programme, body)
                .then()
                .statusCode(200)
                .body("children.activeCompanions", equalTo(List.of(1, 2)))
                .body("children.proposed", equalTo(List.of(30, 60)))
                .body("transfers", hasSize(1))
                .body("transfers[0].body.units", equalTo(30))
                .body("transfers[0].pullBackFirst", equalTo(0))
                .body("transfers[0].ifMatch", equalTo("\"0\""));
    }

    @Test
    void withoutAnythingToGoByThereIsNoProposal() {
        Api.Programme programme = programme(List.of("7306", "7307"), List.of(5L, 5L));
        propose(programme, Map.of()).then().statusCode(409).body("code", equalTo("NOTHING_TO_WEIGH"));
        propose(programme, weights(0, 0, 0))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("WEIGHTS_ALL_ZERO")));
        propose(programme, weights(-1, 0, 0)).then().statusCode(422);
        propose(Api.active(3), Map.of()).then().statusCode(409).body("code", equalTo("NO_CHILDREN_TO_SPLIT"));
        propose(programme, Map.of("allocationId", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        Api.as(Api.OFFICER)
                .body(Map.of())
                .post("/api/v1/programmes/" + programme.id() + "/split-proposals")
                .then()
                .statusCode(404);
        Api.as(TestTokens.coordinator("1164000001"))
                .body(Map.of())
                .post("/api/v1/programmes/" + programme.id() + "/split-proposals")
                .then()
                .statusCode(403);
    }

    private void people() {
        UUID elsewhere = Ids.next();
        Events.File certified = Events.File.of("").regency("7303");
        String lp3h = "7300000001";
        inbox.receive(List.of(
                companion(lp3h, List.of("7301", "7302"), "ACTIVE"),
                companion(lp3h, List.of("7302"), "ACTIVE"),
                companion(lp3h, List.of("7302"), "ACTIVE"),
                companion(lp3h, List.of("7303"), "FROZEN"),
                business(Ids.next(), "7301", 1, 0),
                business(Ids.next(), "7301", 1, 0),
                business(Ids.next(), "7302", 1, 0),
                business(elsewhere, "7302", 1, 0),
                Events.event(
                        BusinessEvents.CERTIFIED_ELSEWHERE,
                        elsewhere,
                        2,
                        new id.halal.contracts.business.CertifiedElsewhereFact(elsewhere, null, null, "OFFICER"))));
        for (int i = 0; i < 4; i++) {
            inbox.receive(List.of(business(Ids.next(), "7303", 1, 0)));
        }
        // Certified here, told before the business itself is known; and one that moved away.
        inbox.receive(List.of(certified.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(certified.certified(), business(certified.business, "7303", 1, 0)));
        UUID moved = Ids.next();
        inbox.receive(List.of(
                business(moved, "7301", 1, 0),
                Events.event(BusinessEvents.CHANGED, moved, 2, snapshot(moved, "7309", 1))));
    }

    /** Largest remainder by decimals of 40 digits: another way than the service's fractions. */
    private static List<Integer> recomputed(JsonPath answer) {
        List<Integer> used = answer.getList("children.used");
        int rest = answer.getInt("units") - answer.getInt("used");
        java.math.MathContext exact = new java.math.MathContext(40);
        List<java.math.BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            java.math.BigDecimal score = java.math.BigDecimal.ZERO;
            int weights = 0;
            for (String criterion : List.of("activeCompanions", "uncoveredBusinesses", "presentUse")) {
                List<Integer> counts =
                        answer.getList("children." + ("presentUse".equals(criterion) ? "used" : criterion));
                int total = counts.stream().mapToInt(Integer::intValue).sum();
                if (total > 0) {
                    int weight = answer.getInt("weights." + criterion);
                    weights += weight;
                    score = score.add(java.math.BigDecimal.valueOf((long) weight * counts.get(i))
                            .divide(java.math.BigDecimal.valueOf(total), exact));
                }
            }
            parts.add(score.multiply(java.math.BigDecimal.valueOf(rest))
                    .divide(java.math.BigDecimal.valueOf(weights), exact));
        }
        List<Integer> proposed = new ArrayList<>();
        parts.forEach(part -> proposed.add(part.intValue()));
        int left = rest - proposed.stream().mapToInt(Integer::intValue).sum();
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        order.sort(java.util.Comparator.comparing(
                i -> parts.get(i).remainder(java.math.BigDecimal.ONE), java.util.Comparator.reverseOrder()));
        order.subList(0, left).forEach(i -> proposed.set(i, proposed.get(i) + 1));
        for (int i = 0; i < proposed.size(); i++) {
            proposed.set(i, proposed.get(i) + used.get(i));
        }
        return proposed;
    }

    /** The transfers together are the changes. */
    private static void assertTransfers(JsonPath answer) {
        Map<String, Integer> changes = new HashMap<>();
        List<Map<String, Object>> transfers = answer.getList("transfers");
        assertThat(transfers).isNotEmpty();
        for (Map<String, Object> transfer : transfers) {
            String from = ((String) transfer.get("path")).replaceAll("/api/v1/allocations/(.*)/transfers", "$1");
            Map<?, ?> body = (Map<?, ?>) transfer.get("body");
            int units = (Integer) body.get("units");
            changes.merge(from, -units, Integer::sum);
            changes.merge((String) body.get("toAllocationId"), units, Integer::sum);
        }
        List<Map<String, Object>> children = answer.getList("children");
        for (Map<String, Object> child : children) {
            assertThat(changes.getOrDefault((String) child.get("allocationId"), 0))
                    .isEqualTo(child.get("change"));
        }
    }

    private static long movements(Api.Programme programme) {
        return Ledgers.DATABASE.count("select count(*) from movement where programme_id = ?::uuid", programme.id());
    }

    private static Map<String, Object> weights(int companions, int businesses, int use) {
        return Map.of(
                "weights",
                Map.of("activeCompanions", companions, "uncoveredBusinesses", businesses, "presentUse", use));
    }

    private static Response propose(Api.Programme programme, Map<String, Object> body) {
        return Api.as(NATIONAL).body(body).post("/api/v1/programmes/" + programme.id() + "/split-proposals");
    }

    private static Api.Programme programme(List<String> regencies, List<Long> units) {
        Map<String, Object> body = Api.programme(
                Api.newCode(), units.stream().mapToLong(Long::longValue).sum());
        body.put("scopeCodes", List.of("73"));
        Response created = Api.write(NATIONAL).body(body).post("/api/v1/programmes");
        created.then().statusCode(201);
        Api.write(NATIONAL)
                .header("If-Match", "\"0\"")
                .post("/api/v1/programmes/" + created.path("id") + "/activation")
                .then()
                .statusCode(200);
        List<Map<String, Object>> children = new ArrayList<>();
        for (int i = 0; i < regencies.size(); i++) {
            children.add(Api.region(regencies.get(i), units.get(i)));
        }
        Api.split(NATIONAL, created.path("rootAllocationId"), "\"0\"", children)
                .then()
                .statusCode(200);
        return new Api.Programme(
                created.path("id"), (String) body.get("facilitationCode"), created.path("rootAllocationId"));
    }

    private static InboundEvent companion(String lp3h, List<String> regencies, String status) {
        UUID id = Ids.next();
        return Events.event(
                CompanionEvents.COMPANION_REGISTERED,
                id,
                1,
                new CompanionSnapshot(id, "730" + Math.abs(id.hashCode()), lp3h, regencies, status, 0));
    }

    private static InboundEvent business(UUID id, String regency, int sequence, long version) {
        return Events.event(BusinessEvents.REGISTERED, id, sequence, snapshot(id, regency, version));
    }

    private static BusinessSnapshot snapshot(UUID id, String regency, long version) {
        return new BusinessSnapshot(
                id,
                "9120000730001",
                "Usaha Contoh",
                BusinessScale.MICRO,
                regency.substring(0, 2),
                regency,
                null,
                List.of(),
                List.of(),
                null,
                "UNVERIFIED",
                false,
                version);
    }
}
