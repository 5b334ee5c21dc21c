package id.halal.proof.sources;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Contracts;
import id.halal.contracts.quota.ClaimFact;
import id.halal.contracts.quota.MovementFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.proof.client.Json;
import id.halal.proof.sources.Counts.Quantity;
import id.halal.proof.sources.Replay.Told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The ledger as somebody would know it who has only the topics: once from the movements, once from the claims. */
final class ReplayedLedger {

    private ReplayedLedger() {}

    static Counts byMovements(Tree tree, List<Told> events, UUID programmeId) {
        Ledger ledger = new Ledger();
        for (MovementFact fact : facts(events, QuotaEvents.UNITS_MOVED.name(), MovementFact.class)) {
            if (fact.programmeId().equals(programmeId)) {
                ledger.move(fact.allocationId(), fact.fromPlace(), fact.toPlace(), fact.units());
            }
        }
        return ledger.counts(tree);
    }

    /** The last word on each application's claim: granted holds a unit, issued has used one, released has none. */
    static Counts byClaims(Tree tree, List<Told> events, UUID programmeId) {
        Map<UUID, ClaimFact> granted = new HashMap<>();
        Map<UUID, String> last = new HashMap<>();
        for (Told told : events) {
            String type = told.event().type();
            if (!type.startsWith("id.halal.quota.claim-")) {
                continue;
            }
            ClaimFact fact = Json.as(told.event().data(), ClaimFact.class);
            if (type.equals(QuotaEvents.CLAIM_GRANTED.name())) {
                granted.put(fact.applicationId(), fact);
            }
            last.put(fact.applicationId(), type);
        }
        Map<UUID, Long> used = new HashMap<>();
        Map<UUID, Long> issued = new HashMap<>();
        granted.values().removeIf(fact -> !programmeId.equals(fact.programmeId()));
        granted.forEach((application, fact) -> {
            UUID node = Objects.requireNonNull(fact.allocationId(), "a granted claim names its node");
            String word = last.getOrDefault(application, "");
            if (word.equals(QuotaEvents.CLAIM_ISSUED.name())) {
                issued.merge(node, 1L, Long::sum);
            }
            if (word.equals(QuotaEvents.CLAIM_ISSUED.name()) || word.equals(QuotaEvents.CLAIM_GRANTED.name())) {
                used.merge(node, 1L, Long::sum);
            }
        });
        return tree.rolledUp(used, Quantity.USED).and(tree.rolledUp(issued, Quantity.ISSUED));
    }

    private static <T> List<T> facts(List<Told> events, String type, Class<T> fact) {
        return events.stream()
                .filter(told -> told.event().type().equals(type))
                .map(told -> fact(told.event().data(), fact))
                .toList();
    }

    private static <T> T fact(JsonNode data, Class<T> type) {
        return Contracts.json().convertValue(data, type);
    }
}
