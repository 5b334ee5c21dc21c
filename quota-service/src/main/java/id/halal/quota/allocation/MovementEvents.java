package id.halal.quota.allocation;

import id.halal.contracts.quota.MovementFact;
import id.halal.contracts.quota.QuotaEvents;
import id.halal.platform.data.outbox.Outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the topic tells of movements. Movements of claims that go the same way in one transaction are told together: each claim has its own
 * event besides, and on opening day thousands go from one node's available units to its held ones.
 */
final class MovementEvents {

    private record Way(Account account, Place from, Place to, MovementKind kind) {}

    private MovementEvents() {}

    static List<Outbox.Event<MovementFact>> of(List<OpenLedger.Movement> movements, Instant at) {
        Map<Object, List<OpenLedger.Movement>> told = new LinkedHashMap<>();
        for (OpenLedger.Movement movement : movements) {
            Object key = movement.cause().applicationId() == null
                    ? movement.id()
                    : new Way(
                            movement.account(),
                            movement.from(),
                            movement.to(),
                            movement.cause().kind());
            told.computeIfAbsent(key, _ -> new ArrayList<>()).add(movement);
        }
        return told.values().stream().map(together -> event(together, at)).toList();
    }

    private static Outbox.Event<MovementFact> event(Collection<OpenLedger.Movement> together, Instant at) {
        OpenLedger.Movement first = together.iterator().next();
        Cause cause = first.cause();
        return new Outbox.Event<>(
                QuotaEvents.UNITS_MOVED,
                first.account().id(),
                first.account().node().region(),
                new MovementFact(
                        first.id(),
                        first.account().id(),
                        first.account().node().programmeId(),
                        first.from().name(),
                        first.to().name(),
                        together.stream().mapToLong(OpenLedger.Movement::units).sum(),
                        cause.kind().name(),
                        together.size() == 1 ? cause.applicationId() : null,
                        cause.transferId(),
                        cause.documentNumber(),
                        at));
    }
}
