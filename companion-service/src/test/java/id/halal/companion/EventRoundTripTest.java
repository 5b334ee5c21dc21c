package id.halal.companion;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Once over the real broker: an admitted file comes in, its offer goes out. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "companion"),
        restrictToAnnotatedClass = false)
@TestProfile(EventRoundTripTest.OverTheBroker.class)
class EventRoundTripTest {

    /** As in production: consumer and relay at work. */
    public static class OverTheBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("halal.kafka.consume", "true", "halal.outbox.relay", "true");
        }
    }

    @Test
    void anAdmittedFileComesInAndItsOfferGoesOut() {
        World.Registered companion = World.active(World.lp3h(), World.SAMARINDA);
        FileEvents file = FileEvents.of(companion.lp3h());
        String admitted =
                file.next(ApplicationEvents.ADMITTED, "AWAITING_COMPANION").event();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafka()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("halal.application", file.id().toString(), admitted));
        }

        List<String> offers = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.kafka(),
                        "group.id",
                        "reader-" + file.id(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("halal.companion"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (file.id().toString().equals(message.key())) {
                        offers.add(message.value());
                    }
                });
                assertThat(offers).hasSize(1);
            });
        }
        assertThat(offers.getFirst()).contains("assignment-offered.v1", companion.registration(), "\"sequence\":1");
        assertThat(EventSchemas.validate(offers.getFirst())).isEmpty();
    }
}
