package id.halal.proof.sources;

import id.halal.contracts.Envelope;
import id.halal.contracts.Topic;
import id.halal.proof.sources.Replay.Told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What docs/events.md promises of order: per topic and subject 1, 2, 3 … without gaps, once repeats are taken out. */
public final class Sequences {

    private record Subject(Topic topic, UUID id) {}

    private Sequences() {}

    /**
     * A replay without its repeats.
     *
     * @param faults one sentence for each promise that is broken
     */
    public record Checked(List<Told> events, int repeats, List<String> faults) {
        public Checked {
            events = List.copyOf(events);
            faults = List.copyOf(faults);
        }
    }

    /** @param replay in the order of each partition */
    public static Checked check(List<Told> replay) {
        List<Told> events = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Map<Subject, Integer> last = new HashMap<>();
        int repeats = 0;
        for (Told told : replay) {
            Envelope event = told.event();
            if (!told.key().equals(event.subject().toString())) {
                faults.add("event " + event.id() + " lies under key " + told.key() + ", not under its subject");
            }
            if (!told.contentType().equals(Envelope.CONTENT_TYPE)) {
                faults.add("event " + event.id() + " says it is " + told.contentType());
            }
            if (!seen.add(event.id())) {
                repeats++;
                continue;
            }
            int before = last.getOrDefault(new Subject(told.topic(), event.subject()), 0);
            if (event.sequence() != before + 1) {
                faults.add("%s %s: %d (%s) follows %d"
                        .formatted(told.topic(), event.subject(), event.sequence(), event.type(), before));
            }
            last.put(new Subject(told.topic(), event.subject()), event.sequence());
            events.add(told);
        }
        return new Checked(events, repeats, faults);
    }
}
