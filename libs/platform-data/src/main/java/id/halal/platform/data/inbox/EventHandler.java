package id.halal.platform.data.inbox;

import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;

import java.util.List;

/**
 * What a service does with one type of event of another service. Runs in the inbox' worker transaction, together with other events of
 * the same batch: no remote call, no transaction of its own. An action that is no longer legal is the handler's to record as
 * {@code ignored}; an exception means the event cannot be applied, and parks its subject.
 */
public interface EventHandler<T> {

    EventType<T> type();

    void handle(T data, Envelope envelope);

    /** Events that came one right after the other, in that order: for a handler that can serve many with one statement. */
    default void handleAll(List<Delivery<T>> deliveries) {
        deliveries.forEach(delivery -> handle(delivery.data(), delivery.envelope()));
    }

    /** An event with its data. */
    record Delivery<T>(T data, Envelope envelope) {}
}
