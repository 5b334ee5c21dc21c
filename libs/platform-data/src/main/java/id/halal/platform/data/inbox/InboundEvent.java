package id.halal.platform.data.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Contracts;

import java.util.Optional;
import java.util.UUID;

/**
 * An event as it lies on a topic, with the parts the inbox needs read out of it.
 *
 * @param topic name on the broker without the installation's prefix
 * @param event the exact JSON
 */
public record InboundEvent(String topic, UUID subject, int sequence, UUID eventId, String type, String event) {

    /** Empty when it is no CloudEvent of ours at all; such a message has no subject to park, it is logged and skipped. */
    public static Optional<InboundEvent> read(String topic, String event) {
        try {
            JsonNode tree = Contracts.json().readTree(event);
            return Optional.of(new InboundEvent(
                    topic,
                    UUID.fromString(tree.path("subject").asText()),
                    tree.path("sequence").intValue(),
                    UUID.fromString(tree.path("id").asText()),
                    tree.path("type").asText(),
                    event));
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
