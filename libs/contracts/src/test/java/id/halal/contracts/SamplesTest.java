package id.halal.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sample is an event as it would lie on its topic, byte by byte. */
class SamplesTest {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(?<![0-9])(?:\\+628|08)[0-9]{8,11}(?![0-9])");

    private final ObjectMapper json = Contracts.json();

    static List<EventType<?>> types() {
        return Contracts.ALL;
    }

    @Test
    void everyTypeHasASampleAndEverySampleAType() {
        assertThat(PublishedFiles.namesIn("samples"))
                .containsExactlyElementsOf(Contracts.ALL.stream()
                        .map(type -> type.name() + ".json")
                        .sorted()
                        .toList());
    }

    @Test
    void noTypeIsThereTwice() {
        assertThat(Contracts.ALL).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isValid(EventType<?> type) {
        assertThat(PublishedFiles.errors(type, PublishedFiles.json(type.samplePath())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBackFromItsRecordsByteByByte(EventType<?> type) throws IOException {
        byte[] sample = PublishedFiles.bytes(type.samplePath());

        Envelope read = json.readValue(sample, Envelope.class);
        Object data = json.treeToValue(read.data(), type.data());
        Envelope written = withData(read, json.valueToTree(data));

        assertThat(json.readTree(json.writeValueAsBytes(written))).isEqualTo(json.readTree(sample));
        assertThat(json.writeValueAsString(written)).isEqualTo(new String(sample, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhoTellsItAndWhatItsDataFollow(EventType<?> type) throws IOException {
        Envelope sample = json.readValue(PublishedFiles.bytes(type.samplePath()), Envelope.class);

        assertThat(sample.type()).isEqualTo(type.name());
        assertThat(sample.source()).isEqualTo(type.topic().source());
        assertThat(sample.dataschema()).isEqualTo(type.dataSchema());
        assertThat(sample.id().version()).isEqualTo(7);
        assertThat(sample.subject().version()).isEqualTo(7);
        assertThat(sample.id().variant()).isEqualTo(2);
        assertThat(sample.subject().variant()).isEqualTo(2);
    }

    @Test
    void haveDifferentIdsAndNoPlaceInAStoryTwice() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (EventType<?> type : Contracts.ALL) {
            Envelope sample = json.readValue(PublishedFiles.bytes(type.samplePath()), Envelope.class);
            assertThat(ids.add(sample.id().toString())).as(type.name()).isTrue();
            assertThat(places.add(type.topic() + " " + sample.subject() + " " + sample.sequence()))
                    .as(type.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdNoNikAndNoPhone(EventType<?> type) {
        String sample = new String(PublishedFiles.bytes(type.samplePath()), StandardCharsets.UTF_8);

        assertThat(sample).doesNotContainPattern(SIXTEEN_DIGITS).doesNotContainPattern(MOBILE_NUMBER);
    }

    private static Envelope withData(Envelope read, JsonNode data) {
        return new Envelope(
                read.specversion(),
                read.id(),
                read.source(),
                read.type(),
                read.subject(),
                read.time(),
                read.datacontenttype(),
                read.dataschema(),
                read.sequence(),
                read.region(),
                read.traceparent(),
                data);
    }
}
