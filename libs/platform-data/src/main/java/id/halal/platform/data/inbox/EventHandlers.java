package id.halal.platform.data.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.Topic;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The handlers of this service by event type. An event nobody here handles only moves its subject's sequence on. */
@Singleton
class EventHandlers {

    private final Map<String, EventHandler<?>> byType;

    EventHandlers(@All List<EventHandler<?>> handlers) {
        this.byType = handlers.stream()
                .collect(Collectors.toUnmodifiableMap(handler -> handler.type().name(), Function.identity()));
    }

    /** The topics this service needs to read. */
    Set<Topic> topics() {
        return byType.values().stream().map(handler -> handler.type().topic()).collect(Collectors.toUnmodifiableSet());
    }

    boolean handles(String type) {
        return byType.containsKey(type);
    }

    /** @param envelopes all of this type, which has a handler */
    void apply(String type, List<Envelope> envelopes) throws JsonProcessingException {
        EventHandler<?> handler = byType.get(type);
        if (handler != null) {
            applyTo(handler, envelopes);
        }
    }

    private static <T> void applyTo(EventHandler<T> handler, List<Envelope> envelopes) throws JsonProcessingException {
        List<EventHandler.Delivery<T>> deliveries = new ArrayList<>(envelopes.size());
        for (Envelope envelope : envelopes) {
            T data =
                    Contracts.json().treeToValue(envelope.data(), handler.type().data());
            deliveries.add(new EventHandler.Delivery<>(data, envelope));
        }
        handler.handleAll(deliveries);
    }
}
