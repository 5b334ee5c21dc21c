package id.halal.platform.data.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;

import java.util.ArrayList;
import java.util.List;

/** The events of one transaction on their way to their handlers: those of one type that follow each other go there together. */
final class InboxRun {

    private final EventHandlers handlers;
    private final List<Envelope> waiting = new ArrayList<>();
    private String type = "";

    InboxRun(EventHandlers handlers) {
        this.handlers = handlers;
    }

    void add(InboundEvent event) {
        if (!handlers.handles(event.type())) {
            return;
        }
        if (!event.type().equals(type)) {
            apply();
            type = event.type();
        }
        try {
            waiting.add(Contracts.json().readValue(event.event(), Envelope.class));
        } catch (JsonProcessingException unreadable) {
            throw unreadable(unreadable);
        }
    }

    /** What has been added takes effect. */
    void apply() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            handlers.apply(type, List.copyOf(waiting));
        } catch (JsonProcessingException unreadable) {
            throw unreadable(unreadable);
        }
        waiting.clear();
    }

    private static IllegalArgumentException unreadable(JsonProcessingException unreadable) {
        return new IllegalArgumentException("unreadable event: " + unreadable.getOriginalMessage(), unreadable);
    }
}
