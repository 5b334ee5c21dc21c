package id.halal.platform.data.inbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class InboundEventTest {

    private static final UUID ID = UUID.fromString("0196d000-0000-7000-8000-0000000000a1");
    private static final UUID SUBJECT = UUID.fromString("0196d000-0000-7000-8000-0000000000a2");

    @Test
    void itsPartsAreReadWhereverTheyStand() {
        String event = """
                {"specversion":"1.0","data":{"id":"not this one","sequence":99,"list":[{"type":"nor this"}]},
                 "subject":"%s","sequence":7,"type":"id.halal.business.registered.v1","id":"%s"}""".formatted(SUBJECT, ID);
        assertThat(InboundEvent.read("halal.business", event))
                .contains(new InboundEvent("halal.business", SUBJECT, 7, ID, "id.halal.business.registered.v1", event));
    }

    @Test
    void whatIsBrokenOnlyInItsDataHasASubjectToPark() {
        String event = """
                {"id":"%s","type":"a","subject":"%s","sequence":1,"data":{"half":""".formatted(ID, SUBJECT);
        assertThat(InboundEvent.read("t", event)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no json",
                "{",
                "{\"id\":1}",
                "{\"id\":\"x\",\"type\":\"a\",\"subject\":\"y\",\"sequence\":1}",
                "{\"id\":\"0196d000-0000-7000-8000-0000000000a1\",\"type\":\"a\","
                        + "\"subject\":\"0196d000-0000-7000-8000-0000000000a2\",\"sequence\":\"first\"}"
            })
    void whatIsNoCloudEventOfOursIsNone(String message) {
        assertThat(InboundEvent.read("t", message)).isEmpty();
    }
}
