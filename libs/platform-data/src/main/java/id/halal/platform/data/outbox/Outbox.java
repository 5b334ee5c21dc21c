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
import java.util.TreeMap;
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

    private static final String COUNT = """
            insert into outbox_subject as s (subject, last_sequence)
            select subject, added from unnest(?::uuid[], ?::int[]) as n (subject, added)
            on conflict (subject) do update set last_sequence = s.last_sequence + excluded.last_sequence
            returning subject, last_sequence""";

    private static final String APPEND = """
            insert into outbox (id, subject, sequence, type, region, traceparent, occurred_at, data)
            select id, subject, sequence, type, region, traceparent, occurred_at, data
            from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
                 with ordinality as n (id, subject, sequence, type, region, traceparent, occurred_at, data, n)
            order by n""";

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

    /** In the order given; two round trips, however many they are. */
    public void appendAll(List<? extends Event<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<UUID, Integer> next = firstSequences(events);
        Instant now = clock.instant();
        String traceparent = trace.traceparent();
        List<@Nullable Object[]> rows = new ArrayList<>(events.size());
        for (Event<?> event : events) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                event.subject(),
                next.merge(event.subject(), 1, Integer::sum) - 1,
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

    /** Moves the counters on by as many events as each subject has here, always in the same order of subjects. */
    private Map<UUID, Integer> firstSequences(List<? extends Event<?>> events) {
        Map<UUID, Integer> added = new TreeMap<>();
        events.forEach(event -> added.merge(event.subject(), 1, Integer::sum));
        List<@Nullable Object[]> rows = new ArrayList<>(added.size());
        added.forEach((subject, count) -> rows.add(new @Nullable Object[] {subject, count}));
        Map<UUID, Integer> first = new HashMap<>();
        sql.bulk(COUNT, rows, row -> {
            UUID subject = row.getObject("subject", UUID.class);
            return first.put(subject, row.getInt("last_sequence") - added.getOrDefault(subject, 0) + 1);
        });
        return first;
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
