package id.halal.platform.data.inbox;

import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The inbox' tables: how far each subject has come, and what is parked. */
@Singleton
class InboxStore {

    private record SubjectKey(String topic, UUID subject) {
        static SubjectKey of(InboundEvent event) {
            return new SubjectKey(event.topic(), event.subject());
        }
    }

    /** How far the subjects of one batch have come; written back once at its end. */
    static final class Positions {

        private static final class Position {
            private int lastSequence;
            private @Nullable UUID lastEvent;
            private boolean parked;
            private boolean known;
            private @Nullable Integer firstParked;
        }

        private final Map<SubjectKey, Position> bySubject = new LinkedHashMap<>();

        private Position of(InboundEvent event) {
            return bySubject.computeIfAbsent(SubjectKey.of(event), key -> new Position());
        }

        int lastSequence(InboundEvent event) {
            return of(event).lastSequence;
        }

        boolean isParked(InboundEvent event) {
            return of(event).parked;
        }

        /** Whether the very event that is due next is itself parked as poison: then even a repeat of it waits for an operator. */
        boolean isParkedAt(InboundEvent event) {
            Position position = of(event);
            return position.parked && position.firstParked != null && position.firstParked == event.sequence();
        }

        void advance(InboundEvent event) {
            Position position = of(event);
            position.lastSequence = event.sequence();
            position.lastEvent = event.eventId();
        }

        void park(InboundEvent event) {
            of(event).parked = true;
        }

        void unpark(InboundEvent event) {
            of(event).parked = false;
        }
    }

    private final Sql sql;

    InboxStore(Sql sql) {
        this.sql = sql;
    }

    /** Reads and locks the subjects of a batch, always in the same order, so that two consumers never wait for each other in a ring. */
    Positions lock(List<InboundEvent> events) {
        Map<String, List<UUID>> byTopic = new HashMap<>();
        events.forEach(event -> byTopic.computeIfAbsent(event.topic(), topic -> new ArrayList<>())
                .add(event.subject()));
        Positions positions = new Positions();
        byTopic.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            UUID[] subjects = entry.getValue().stream()
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toArray(UUID[]::new);
            lock(entry.getKey(), subjects, positions);
        });
        return positions;
    }

    private void lock(String topic, UUID[] subjects, Positions positions) {
        sql.list(
                """
                select s.subject, s.last_sequence, s.last_event, s.parked_since is not null as parked,
                       (select min(p.sequence) from inbox_parked p where p.topic = s.topic and p.subject = s.subject) as first_parked
                from inbox_subject s where s.topic = ? and s.subject = any (?) order by s.subject for update of s""",
                row -> {
                    Positions.Position position = new Positions.Position();
                    position.known = true;
                    position.lastSequence = row.getInt("last_sequence");
                    position.lastEvent = row.getObject("last_event", UUID.class);
                    position.parked = row.getBoolean("parked");
                    position.firstParked = row.getObject("first_parked", Integer.class);
                    positions.bySubject.put(new SubjectKey(topic, row.getObject("subject", UUID.class)), position);
                    return position;
                },
                topic,
                subjects);
    }

    /**
     * A subject that was new is inserted and nothing else: there was no row to lock, so another replica may have taken its first events
     * at the same moment, as when a consumer that was thought dead wakes up. Then the key refuses this transaction, and its second try
     * sees that they are repeats.
     */
    void save(Positions positions) {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> known = new ArrayList<>();
        positions.bySubject.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(SubjectKey::topic).thenComparing(SubjectKey::subject)))
                .forEach(entry -> (entry.getValue().known ? known : fresh).add(row(entry.getKey(), entry.getValue())));
        sql.bulk("""
                insert into inbox_subject (topic, subject, last_sequence, last_event, parked_since)
                select topic, subject, last_sequence, last_event, case when parked then clock_timestamp() end
                from unnest(?::text[], ?::uuid[], ?::int[], ?::uuid[], ?::bool[])
                     as n (topic, subject, last_sequence, last_event, parked)""", fresh);
        sql.bulk("""
                update inbox_subject s set last_sequence = n.last_sequence, last_event = n.last_event,
                       parked_since = case when n.parked then coalesce(s.parked_since, clock_timestamp()) end
                from unnest(?::text[], ?::uuid[], ?::int[], ?::uuid[], ?::bool[])
                     as n (topic, subject, last_sequence, last_event, parked)
                where s.topic = n.topic and s.subject = n.subject""", known);
    }

    private static @Nullable Object[] row(SubjectKey key, Positions.Position position) {
        return new @Nullable Object[] {
            key.topic(), key.subject(), position.lastSequence, position.lastEvent, position.parked
        };
    }

    void park(InboundEvent event, String reason) {
        Positions positions = lock(List.of(event));
        if (event.sequence() <= positions.lastSequence(event)) {
            return;
        }
        enqueue(event, reason);
        positions.park(event);
        save(positions);
    }

    void enqueue(InboundEvent event, String reason) {
        sql.update(
                """
                insert into inbox_parked (topic, subject, sequence, event_id, type, event, reason)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (topic, subject, sequence) do nothing""",
                event.topic(),
                event.subject(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.event(),
                reason);
    }

    void unqueue(InboundEvent event) {
        sql.update(
                "delete from inbox_parked where topic = ? and subject = ? and sequence = ?",
                event.topic(),
                event.subject(),
                event.sequence());
    }

    List<InboundEvent> queuedBehind(InboundEvent event) {
        return parked(event.topic(), event.subject()).stream()
                .filter(queued -> queued.sequence() > event.sequence())
                .toList();
    }

    List<InboundEvent> parked(String topic, UUID subject) {
        return sql.list(
                "select * from inbox_parked where topic = ? and subject = ? order by sequence",
                row -> new InboundEvent(
                        topic,
                        subject,
                        row.getInt("sequence"),
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("event")),
                topic,
                subject);
    }
}
