package id.halal.testkit.contracts;

import id.halal.contracts.Contracts;
import id.halal.contracts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EventSchemasTest {

    static List<EventType<?>> types() {
        return Contracts.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesEverySample(EventType<?> type) throws IOException {
        assertThat(EventSchemas.validate(sample(type.name()))).isEmpty();
    }

    @Test
    void namesEveryFault() throws IOException {
        String event = sample("id.halal.quota.claim-granted.v1")
                .replace("\"sequence\":1", "\"sequence\":0")
                .replace("\"regencyCode\":\"6472\",", "");

        assertThat(EventSchemas.validate(event))
                .containsExactly(
                        "/data: required property 'regencyCode' not found",
                        "/sequence: must have a minimum value of 1");
    }

    @Test
    void refusesATypeNobodyNamed() throws IOException {
        String event = sample("id.halal.quota.claim-granted.v1").replace("claim-granted", "claim-invented");

        assertThat(EventSchemas.validate(event))
                .containsExactly("/type: no contract names the event type 'id.halal.quota.claim-invented.v1'");
    }

    @Test
    void refusesWhatIsNoEvent() throws IOException {
        assertThat(EventSchemas.validate("{")).singleElement().asString().startsWith(": not JSON: ");
        assertThat(EventSchemas.validate(sample("id.halal.quota.claim-granted.v1") + "{}"))
                .singleElement()
                .asString()
                .startsWith(": not JSON: ");
        assertThat(EventSchemas.validate("[]")).containsExactly("/type: no contract names the event type ''");
    }

    private static String sample(String type) throws IOException {
        try (InputStream stream = EventSchemasTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
