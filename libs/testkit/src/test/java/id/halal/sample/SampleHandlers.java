package id.halal.sample;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.LimitBreached;
import id.halal.platform.data.due.DueHandler;
import id.halal.platform.data.inbox.EventHandler;
import id.halal.platform.data.tx.Sql;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Singleton
public class SampleHandlers implements EventHandler<LimitBreached>, DueHandler {

    /** Subjects whose events are poison for as long as they stand here. */
    final Set<UUID> poison = ConcurrentHashMap.newKeySet();

    /** Whoever handles an event of such a subject goes on only when so many others are handling it too. */
    final Map<UUID, CountDownLatch> together = new ConcurrentHashMap<>();

    private final Sql sql;

    SampleHandlers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public EventType<LimitBreached> type() {
        return ApplicationEvents.LIMIT_BREACHED;
    }

    @Override
    public void handle(LimitBreached data, Envelope envelope) {
        if (poison.contains(envelope.subject())) {
            throw new IllegalStateException("poison");
        }
        sql.update(
                "insert into seen (event_id, subject, sequence) values (?, ?, ?)",
                envelope.id(),
                envelope.subject(),
                envelope.sequence());
        CountDownLatch others = together.get(envelope.subject());
        if (others != null) {
            meet(others);
        }
    }

    private static void meet(CountDownLatch others) {
        others.countDown();
        try {
            if (!others.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody else came");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        sql.update("insert into fired (subject, due_at) values (?, ?)", subject, dueAt);
    }
}
