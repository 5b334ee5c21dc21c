package id.halal.platform.data.inbox;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.halal.contracts.Contracts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it lies on a topic, with the parts the inbox needs read out of it.
 *
 * @param topic name on the broker without the installation's prefix
 * @param event the exact JSON
 */
public record InboundEvent(String topic, UUID subject, int sequence, UUID eventId, String type, String event) {

    private static final int PARTS = 4;

    /**
     * Empty when it is no CloudEvent of ours at all; such a message has no subject to park, it is logged and skipped. The data are not
     * looked at: most events that a service reads are not for it.
     */
    public static Optional<InboundEvent> read(String topic, String event) {
        Map<String, String> parts = new HashMap<>();
        try (JsonParser parser = Contracts.json().getFactory().createParser(event)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parts.size() < PARTS && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isStructStart()) {
                    parser.skipChildren();
                } else if (isPart(name)) {
                    parts.put(name, parser.getText());
                }
            }
            return parts.size() < PARTS ? Optional.empty() : Optional.of(of(topic, event, parts));
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isPart(String name) {
        return switch (name) {
            case "id", "subject", "sequence", "type" -> true;
            default -> false;
        };
    }

    private static InboundEvent of(String topic, String event, Map<String, String> parts) {
        return new InboundEvent(
                topic,
                UUID.fromString(parts.getOrDefault("subject", "")),
                Integer.parseInt(parts.getOrDefault("sequence", "")),
                UUID.fromString(parts.getOrDefault("id", "")),
                parts.getOrDefault("type", ""),
                event);
    }
}
