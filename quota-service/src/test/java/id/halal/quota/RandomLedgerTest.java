package id.halal.quota;

import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.platform.data.tx.DataAccessException;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Thousands of operations from a fixed seed, redelivered and out of order, while the service's own settler runs. */
@QuotaTest
class RandomLedgerTest {

    private static final long SEED = 20250604L;
    private static final int ROUNDS = 20;
    private static final int OPERATIONS = 100;
    private static final List<String> REGENCIES = List.of("6472", "6471", "6402", "6474");
    private static final List<String> LP3H = List.of("1164000001", "1164000002", "1164000003");

    @Inject
    Inbox inbox;

    private final Random random = new Random(SEED);
    private final List<Events.File> files = new ArrayList<>();
    private final Set<Events.File> ended = new HashSet<>();
    private final List<UUID> businesses = new ArrayList<>();
    private final List<InboundEvent> sent = new ArrayList<>();
    private final Instant start = Instant.now();
    private int submissions;

    @Test
    void theLedgerStaysSound() {
        LP3H.forEach(registration -> inbox.receive(List.of(Events.lp3hRegistered(registration))));
        for (int i = 0; i < 900; i++) {
            businesses.add(UUID.randomUUID());
        }
        Api.Programme strict = Api.active(250);
        Map<String, Object> lending = Api.programme(Api.newCode(), 150);
        lending.put("fallback", true);
        Api.Programme generous = Api.active(lending);
        int splits = 0;

        for (int round = 0; round < ROUNDS; round++) {
            List<InboundEvent> events = new ArrayList<>();
            for (int i = 0; i < OPERATIONS; i++) {
                events.addAll(operation(random.nextInt(3) == 0 ? generous : strict));
            }
            deliver(events);
            splits += split(random.nextBoolean() ? strict : generous);
            Ledgers.awaitSettled();

            Ledgers.assertSound(strict, 250);
            Ledgers.assertSound(generous, 150);
        }

        assertThat(splits).as("splits that went through").isGreaterThan(3);
        assertThat(Ledgers.statuses(strict)).containsKeys("HELD", "ISSUED", "WAITLISTED", "DENIED", "RELEASED");
        assertThat(Ledgers.DATABASE.count("select count(*) from claim_request where parked_reason is not null"))
                .isZero();
        assertThat(Ledgers.DATABASE.count("select count(*) from movement where kind = 'GRANT_FALLBACK'"))
                .isPositive();
        assertThat(Ledgers.DATABASE.count("select count(*) from inbox_parked")).isZero();
    }

    private List<InboundEvent> operation(Api.Programme programme) {
        int dice = random.nextInt(10);
        if (dice < 6 || files.isEmpty()) {
            Events.File file = Events.File.of(programme.code())
                    .business(pick(businesses))
                    .regency(pick(REGENCIES))
                    .lp3h(random.nextInt(4) == 0 ? null : pick(LP3H))
                    .at(start.plusMillis(submissions++));
            files.add(file);
            return List.of(file.submitted());
        }
        Events.File file = pick(files);
        if (!ended.add(file)) {
            // Ended files stay ended; what they told comes again.
            return sent.isEmpty() ? List.of() : List.of(pick(sent));
        }
        return switch (random.nextInt(5)) {
            case 0 -> List.of(file.withdrawn());
            case 1 -> List.of(file.rejected());
            case 2 -> List.of(file.cancelled());
            case 3 -> outOfOrder(file);
            default -> List.of(file.certified());
        };
    }

    /** A returned file is withdrawn; the later event comes first. */
    private static List<InboundEvent> outOfOrder(Events.File file) {
        List<InboundEvent> events = new ArrayList<>(List.of(file.returned(), file.withdrawn()));
        Collections.reverse(events);
        return events;
    }

    private void deliver(List<InboundEvent> events) {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(20));
            receive(events.subList(from, to));
            from = to;
        }
        sent.addAll(events);
    }

    /** As the consumer does: a lost deadlock is no fault of the events, they are taken again. */
    private void receive(List<InboundEvent> events) {
        while (true) {
            try {
                inbox.receive(events);
                return;
            } catch (RuntimeException failure) {
                if (!DataAccessException.isTransient(failure)) {
                    throw failure;
                }
            }
        }
    }

    private int split(Api.Programme programme) {
        List<Map<String, Object>> nodes = Api.as(Api.OFFICER)
                .get("/api/v1/programmes/" + programme.id() + "/allocations")
                .path("items");
        Map<String, Object> node = pick(nodes);
        boolean isRoot = node.get("parentId") == null;
        List<Map<String, Object>> children = new ArrayList<>();
        for (String name : isRoot ? REGENCIES : LP3H) {
            if (random.nextBoolean()) {
                long units = 1 + random.nextInt(12);
                children.add(isRoot ? Api.region(name, units) : Api.lp3h(name, units));
            }
        }
        if (children.isEmpty()) {
            return 0;
        }
        Response response =
                Api.split(Api.OFFICER, (String) node.get("id"), "\"" + node.get("version") + "\"", children);
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 409, 422);
        return response.statusCode() == 200 ? 1 : 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
