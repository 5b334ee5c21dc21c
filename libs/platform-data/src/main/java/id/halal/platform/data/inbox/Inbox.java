package id.halal.platform.data.inbox;

import id.halal.platform.data.tx.DataAccessException;
import id.halal.platform.data.tx.WorkerTransactions;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.List;

/**
 * Applies events of others once and in order. A batch is one transaction; when it fails, its events are tried one by one, and one
 * that still fails parks its subject: later events of that subject queue behind it while others flow on. A repeat (older sequence)
 * is dropped; a gap parks the subject until the missing event comes. A failing database is not the event's fault: that is thrown, and
 * the caller tries the whole batch again.
 */
@Singleton
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final WorkerTransactions transactions;
    private final InboxStore store;
    private final EventHandlers handlers;

    Inbox(WorkerTransactions transactions, InboxStore store, EventHandlers handlers) {
        this.transactions = transactions;
        this.store = store;
        this.handlers = handlers;
    }

    /** @param events as they came, in the order they came */
    public void receive(List<InboundEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            transactions.run("inbox", () -> applyAll(events));
        } catch (RuntimeException failure) {
            if (DataAccessException.isTransient(failure)) {
                throw failure;
            }
            LOG.infof("a batch of %d events is tried one by one: %s", events.size(), failure.getMessage());
            events.forEach(this::receiveOne);
        }
    }

    private void receiveOne(InboundEvent event) {
        try {
            transactions.run("inbox", () -> applyAll(List.of(event)));
        } catch (RuntimeException failure) {
            if (DataAccessException.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "event parked: %s sequence %d of %s", event.type(), event.sequence(), event.subject());
            transactions.run("inbox", () -> store.park(event, reason(failure)));
        }
    }

    private void applyAll(List<InboundEvent> events) {
        InboxStore.Positions positions = store.lock(events);
        InboxRun run = new InboxRun(handlers);
        for (InboundEvent event : events) {
            int last = positions.lastSequence(event);
            if (event.sequence() <= last) {
                continue;
            }
            boolean expected = event.sequence() == last + 1;
            if (expected && !positions.isParkedAt(event)) {
                run.add(event);
                positions.advance(event);
                drain(event, positions, run);
            } else {
                store.enqueue(event, expected ? "QUEUED" : "GAP");
                positions.park(event);
            }
        }
        run.apply();
        store.save(positions);
    }

    /** The missing event has come: what waited only for it follows, up to the next gap or poison. */
    private void drain(InboundEvent event, InboxStore.Positions positions, InboxRun run) {
        if (!positions.isParked(event)) {
            return;
        }
        for (InboundEvent queued : store.queuedBehind(event)) {
            if (queued.sequence() != positions.lastSequence(event) + 1) {
                return;
            }
            run.add(queued);
            positions.advance(queued);
            store.unqueue(queued);
        }
        positions.unpark(event);
    }

    /**
     * An operator replays a parked subject, from its first parked event on, all in one transaction.
     *
     * @return how many events were applied
     */
    public int replay(String topic, java.util.UUID subject) {
        return transactions.call("inbox-replay", () -> {
            List<InboundEvent> parked = store.parked(topic, subject);
            if (parked.isEmpty()) {
                return 0;
            }
            InboxStore.Positions positions = store.lock(parked);
            InboxRun run = new InboxRun(handlers);
            int applied = 0;
            for (InboundEvent event : parked) {
                if (event.sequence() != positions.lastSequence(event) + 1) {
                    break;
                }
                run.add(event);
                positions.advance(event);
                store.unqueue(event);
                applied++;
            }
            run.apply();
            if (applied == parked.size()) {
                positions.unpark(parked.getFirst());
            }
            store.save(positions);
            return applied;
        });
    }

    private static String reason(Throwable failure) {
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return message.length() > 500 ? message.substring(0, 500) : message;
    }
}
