package id.halal.platform.data.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.EventType;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a change tells its event: in its own transaction, with the full payload. The subject's counter row is locked until commit,
 * so {@code sequence} is gapless per subject and {@code position} follows commit order per subject.
 */
@Singleton
public class Outbox {

    /** @param region region code without dots, where the subject has one */
    public record Event<T>(
            EventType<T> type, UUID subject, @Nullable String region, T data) {}

    /**
     * One statement, since a round trip costs the server more than the rows do. The counters move on in the order of their subjects, so
     * that two changes of the same subjects wait for each other and never cross.
     */
    private static final String APPEND = """
            with event as (
                select * from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                    with ordinality as e (id, subject, after_it, type, region, traceparent, occurred_at, data, place)),
            counted as (
                insert into outbox_subject as s (subject, last_sequence)
                select subject, count(*)::int from event group by subject order by subject
                on conflict (subject) do update set last_sequence = s.last_sequence + excluded.last_sequence
                returning subject, last_sequence)
            insert into outbox (id, subject, sequence, type, region, traceparent, occurred_at, data)
            select e.id, e.subject, c.last_sequence - e.after_it, e.type, e.region, e.traceparent, e.occurred_at, e.data
            from event e join counted c on c.subject = e.subject
            order by e.place""";

    private final Sql sql;
    private final DomainClock clock;
    private final RelaySignal signal;
    private final RequestTrace trace;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(
            Sql sql,
            DomainClock clock,
            RelaySignal signal,
            RequestTrace trace,
            TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.clock = clock;
        this.signal = signal;
        this.trace = trace;
        this.transactions = transactions;
    }

    public <T> void append(EventType<T> type, UUID subject, @Nullable String region, T data) {
        appendAll(List.of(new Event<>(type, subject, region, data)));
    }

    /** In the order given; one round trip, however many they are. */
    public void appendAll(List<? extends Event<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<UUID, Integer> left = new HashMap<>();
        events.forEach(event -> left.merge(event.subject(), 1, Integer::sum));
        Instant now = clock.instant();
        String traceparent = trace.traceparent();
        List<@Nullable Object[]> rows = new ArrayList<>(events.size());
        for (Event<?> event : events) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                event.subject(),
                left.merge(event.subject(), -1, Integer::sum),
                event.type().name(),
                event.region(),
                traceparent,
                now,
                json(event.data())
            });
        }
        sql.bulk(APPEND, rows);
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare: the rows are written
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.wake();
                }
            }
        });
    }

    private static String json(@Nullable Object data) {
        try {
            return Contracts.json().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event data that cannot be written as JSON", e);
        }
    }
}
