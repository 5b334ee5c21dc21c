package id.halal.proof.sources;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.halal.contracts.Envelope;
import id.halal.contracts.Topic;
import id.halal.proof.sources.Replay.Told;
import id.halal.proof.sources.Sequences.Checked;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class SequencesTest {

    private static final UUID SUBJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void aRepeatIsNoFault() {
        Told first = told(1, SUBJECT.toString());
        Checked checked = Sequences.check(List.of(first, first, told(2, SUBJECT.toString())));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.repeats()).isEqualTo(1);
        assertThat(checked.events()).hasSize(2);
    }

    @Test
    void aGapIsAFault() {
        assertThat(Sequences.check(List.of(told(1, SUBJECT.toString()), told(3, SUBJECT.toString())))
                        .faults())
                .singleElement()
                .asString()
                .contains("3 (id.halal.quota.claim-granted.v1) follows 1");
    }

    @Test
    void aNumberGivenTwiceIsAFault() {
        assertThat(Sequences.check(List.of(told(1, SUBJECT.toString()), told(1, SUBJECT.toString())))
                        .faults())
                .hasSize(1);
    }

    @Test
    void aForeignKeyIsAFault() {
        assertThat(Sequences.check(List.of(told(1, "other"))).faults())
                .singleElement()
                .asString()
                .contains("under key other");
    }

    private static Told told(int sequence, String key) {
        Envelope event = new Envelope(
                Envelope.SPEC_VERSION,
                UUID.randomUUID(),
                "/halal/quota-service",
                "id.halal.quota.claim-granted.v1",
                SUBJECT,
                Instant.EPOCH,
                "application/json",
                "https://halal.example/schemas/data/ClaimFact.json",
                sequence,
                null,
                null,
                JsonNodeFactory.instance.objectNode());
        return new Told(Topic.QUOTA, key, Envelope.CONTENT_TYPE, "{}", event);
    }
}
