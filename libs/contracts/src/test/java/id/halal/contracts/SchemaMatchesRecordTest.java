package id.halal.contracts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** A schema says of a record's fields exactly what the record says. */
class SchemaMatchesRecordTest {

    private static final String SHARED = "../common/types.json#/$defs/";
    private static final Map<Class<?>, String> JSON_TYPES = Map.of(
            String.class, "string",
            UUID.class, "string",
            Instant.class, "string",
            LocalDate.class, "string",
            boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            List.class, "array");
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    /** Every record that is the data of a type, and every record inside one. */
    static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Contracts.ALL.forEach(type -> collect(type.data(), records));
        return records;
    }

    @Test
    void everyRecordHasASchemaAndEverySchemaARecord() {
        assertThat(PublishedFiles.namesIn("schemas/data"))
                .containsExactlyElementsOf(records().stream()
                        .map(record -> record.getSimpleName() + ".json")
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void requiresExactlyWhatIsNeverAbsent(Class<?> record) {
        assertThat(texts(schemaOf(record).path("required"))).isEqualTo(neverAbsent(record));
    }

    @ParameterizedTest
    @MethodSource("records")
    void describesExactlyTheComponentsInTheirOrder(Class<?> record) {
        assertThat(List.copyOf(schemaOf(record)
                        .path("properties")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .toList()))
                .isEqualTo(names(record));
    }

    @ParameterizedTest
    @MethodSource("records")
    void givesEachComponentItsJsonType(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = resolved(schemaOf(record).path("properties").path(component.getName()));
            Class<?> type = component.getType();
            String where = record.getSimpleName() + "." + component.getName();
            if (type.isEnum()) {
                assertThat(texts(property.path("enum")))
                        .as(where)
                        .isEqualTo(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            } else if (type.isRecord()) {
                assertThat(property.path("$id").asText()).as(where).endsWith("/" + type.getSimpleName() + ".json");
            } else {
                assertThat(property.path("type").asText()).as(where).isEqualTo(JSON_TYPES.get(type));
                assertThat(property.path("format").asText(null)).as(where).isEqualTo(FORMATS.get(type));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void staysOpenForAdditions(Class<?> record) {
        assertThat(schemaOf(record).path("additionalProperties").isBoolean()).isTrue();
        assertThat(schemaOf(record).path("additionalProperties").asBoolean()).isTrue();
    }

    @Test
    void theEnvelopeRequiresExactlyWhatIsNeverAbsent() {
        List<String> neverAbsent = neverAbsent(Envelope.class);

        assertThat(neverAbsent).doesNotContain("region", "traceparent").hasSize(10);
        assertThat(texts(PublishedFiles.json("schemas/common/envelope.json").path("required")))
                .isEqualTo(neverAbsent);
        for (EventType<?> type : Contracts.ALL) {
            JsonNode schema = PublishedFiles.json(type.schemaPath());
            assertThat(texts(schema.path("required"))).as(type.name()).isEqualTo(neverAbsent);
            assertThat(schema.at("/allOf/0/$ref").asText()).as(type.name()).isEqualTo("common/envelope.json");
            assertThat(schema.path("additionalProperties").asBoolean())
                    .as(type.name())
                    .isTrue();
        }
    }

    @Test
    void theOrderOfTheEnvelopeIsFixed() {
        List<String> order = List.of(
                "specversion",
                "id",
                "source",
                "type",
                "subject",
                "time",
                "datacontenttype",
                "dataschema",
                "sequence",
                "region",
                "traceparent",
                "data");

        assertThat(Envelope.class.getAnnotation(JsonPropertyOrder.class).value())
                .containsExactlyElementsOf(order);
        assertThat(names(Envelope.class)).isEqualTo(order);
        for (EventType<?> type : Contracts.ALL) {
            assertThat(PublishedFiles.json(type.samplePath())
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .toList())
                    .as(type.name())
                    .isEqualTo(order.stream()
                            .filter(name ->
                                    PublishedFiles.json(type.samplePath()).has(name))
                            .toList());
        }
    }

    private static void collect(Class<?> record, Set<Class<?>> records) {
        records.add(record);
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isRecord()) {
                collect(component.getType(), records);
            }
        }
    }

    private static JsonNode schemaOf(Class<?> record) {
        return PublishedFiles.json("schemas/data/" + record.getSimpleName() + ".json");
    }

    /** Follows a reference to a shared type or to another record. */
    private static JsonNode resolved(JsonNode property) {
        String ref = property.path("$ref").asText("");
        if (ref.isEmpty()) {
            return property;
        }
        if (ref.startsWith(SHARED)) {
            return PublishedFiles.json("schemas/common/types.json")
                    .path("$defs")
                    .path(ref.substring(SHARED.length()));
        }
        return PublishedFiles.json("schemas/data/" + ref);
    }

    private static List<String> neverAbsent(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
