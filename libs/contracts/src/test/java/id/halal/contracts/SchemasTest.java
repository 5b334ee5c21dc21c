package id.halal.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.quota.QuotaEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every type has a schema that takes its events and refuses what is not one. */
class SchemasTest {

    static List<EventType<?>> types() {
        return Contracts.ALL;
    }

    static List<String> files() {
        return Stream.of("schemas", "schemas/common", "schemas/data")
                .flatMap(folder -> PublishedFiles.namesIn(folder).stream().map(name -> folder + "/" + name))
                .toList();
    }

    @Test
    void everyTypeHasASchemaAndEverySchemaAType() {
        assertThat(PublishedFiles.namesIn("schemas"))
                .containsExactlyElementsOf(Contracts.ALL.stream()
                        .map(type -> type.name() + ".json")
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isADocumentOfItsDraftUnderItsOwnName(String file) {
        JsonNode schema = PublishedFiles.json(file);
        JsonSchemaFactory offline = JsonSchemaFactory.getInstance(VersionFlag.V202012);

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo(EventType.SCHEMA_BASE + file);
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
        assertThat(offline.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesTypeSourceAndDataSchema(EventType<?> type) {
        JsonNode properties = PublishedFiles.json(type.schemaPath()).path("properties");

        assertThat(properties.at("/type/const").asText()).isEqualTo(type.name());
        assertThat(properties.at("/source/const").asText())
                .isEqualTo(type.topic().source());
        assertThat("schemas/" + properties.at("/data/$ref").asText()).isEqualTo(type.dataSchemaPath());
        assertThat(type.dataSchema())
                .containsPattern(properties.at("/dataschema/pattern").asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEventWithoutOneOfItsFields(EventType<?> type) {
        ObjectNode sample = (ObjectNode) PublishedFiles.json(type.samplePath());
        List<String> taken = new ArrayList<>();

        for (String field : required(type.schemaPath())) {
            ObjectNode event = sample.deepCopy();
            event.remove(field);
            taken.addAll(takenWithout(field, type, event));
        }
        for (String field : required(type.dataSchemaPath())) {
            ObjectNode event = sample.deepCopy();
            ((ObjectNode) event.path("data")).remove(field);
            taken.addAll(takenWithout("data." + field, type, event));
        }

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesFieldsOfALaterDay(EventType<?> type) {
        ObjectNode event = (ObjectNode) PublishedFiles.json(type.samplePath());
        event.put("laterattribute", "x");
        ((ObjectNode) event.path("data")).put("laterField", 1);

        assertThat(PublishedFiles.errors(type, event)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            specversion    | "0.3"
            id             | "not-a-uuid"
            source         | "/halal/quota-service"
            type           | "id.halal.business.changed.v1"
            subject        | "019631DA-6B7D-7761-A59E-04CB21B8AC9A"
            time           | "2025-04-14T09:12:00+08:00"
            time           | "2025-02-30T01:12:00Z"
            datacontenttype| "text/plain"
            dataschema     | "https://halal.example/schemas/data/ClaimFact.json"
            sequence       | 0
            sequence       | "1"
            region         | "64.72"
            traceparent    | "none"
            data           | []
            data.nib       | "912000064001"
            data.nib       | 9120000640017
            data.scale     | "TINY"
            data.provinceCode | "6"
            data.regencyCode | "64.72"
            data.nibStatus | "FOUND"
            data.companions | ["6472000301","6472000301"]
            data.lp3hRegistrations | ["116400000"]
            data.annualSalesRupiah | 96000000.5
            data.annualSalesRupiah | -1
            data.certifiedElsewhere | "no"
            data.version   | -1
            """)
    void refusesAWrongValue(String field, String value) throws Exception {
        EventType<?> type = BusinessEvents.REGISTERED;
        ObjectNode event = (ObjectNode) PublishedFiles.json(type.samplePath());
        ObjectNode holder = field.startsWith("data.") ? (ObjectNode) event.path("data") : event;
        String name = field.replace("data.", "");

        holder.set(name, Contracts.json().readTree(value));

        assertThat(PublishedFiles.errors(type, event))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains(name));
    }

    @Test
    void reachesIntoTheTariffOfAProgramme() {
        EventType<?> type = QuotaEvents.PROGRAMME_ACTIVATED;
        ObjectNode event = (ObjectNode) PublishedFiles.json(type.samplePath());
        ((ObjectNode) event.at("/data/tariff")).remove("fatwa");

        assertThat(PublishedFiles.errors(type, event))
                .containsExactly("/data/tariff: required property 'fatwa' not found");
    }

    private static List<String> takenWithout(String field, EventType<?> type, JsonNode event) {
        return PublishedFiles.errors(type, event).isEmpty() ? List.of(field) : List.of();
    }

    private static List<String> required(String file) {
        List<String> names = new ArrayList<>();
        ((ArrayNode) PublishedFiles.json(file).path("required")).forEach(name -> names.add(name.asText()));
        assertThat(names).as("required of " + file).isNotEmpty();
        return names;
    }
}
