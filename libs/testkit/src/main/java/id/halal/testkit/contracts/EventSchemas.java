package id.halal.testkit.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.ClasspathSchemaLoader;
import com.networknt.schema.resource.DisallowSchemaLoader;
import id.halal.contracts.Contracts;
import id.halal.contracts.EventType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks an event, as it lies on a topic, against the JSON Schema of its type. For the tests of whoever tells events. */
public final class EventSchemas {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaMappers(
                            mappers -> mappers.mapPrefix(EventType.SCHEMA_BASE + "schemas/", "classpath:schemas/"))
                    // Nothing is ever fetched: a reference that is not on the class path is an error.
                    .schemaLoaders(loaders ->
                            loaders.add(new ClasspathSchemaLoader()).add(DisallowSchemaLoader.getInstance())));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();
    // An event is one JSON value and nothing behind it.
    private static final ObjectReader READER =
            Contracts.json().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private EventSchemas() {}

    /**
     * What is wrong with an event; empty when nothing is.
     *
     * @param cloudEventJson a CloudEvent in structured mode
     * @return one sentence each, sorted, beginning with a JSON pointer into the event; a text that is no JSON and a type that no
     *     contract names are one error each
     */
    public static List<String> validate(String cloudEventJson) {
        JsonNode event;
        try {
            event = READER.readValue(cloudEventJson);
        } catch (JsonProcessingException e) {
            return List.of(": not JSON: " + e.getOriginalMessage());
        }
        String name = event.path("type").asText();
        Optional<EventType<?>> type = Contracts.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (type.isEmpty()) {
            return List.of("/type: no contract names the event type '" + name + "'");
        }
        return schema(type.get()).validate(event).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static JsonSchema schema(EventType<?> type) {
        return SCHEMAS.getSchema(SchemaLocation.of(EventType.SCHEMA_BASE + type.schemaPath()), CONFIG);
    }
}
