package id.halal.application;

import id.halal.contracts.Topic;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Both hand-overs through the broker: what the business service tells arrives, and what happens here is told. */
@QuarkusTest
@TestProfile(RelayTest.WithBroker.class)
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
@QuarkusTestResource(value = BusinessServiceStub.class, restrictToAnnotatedClass = false)
class RelayTest {

    /** The relay and the consumer at work. */
    public static class WithBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("halal.outbox.relay", "true", "halal.kafka.consume", "true");
        }
    }

    @Inject
    Inbox inbox;

    @Test
    void whatIsToldOnTheTopicsCrossesTheBrokerBothWays() throws Exception {
        Story story = new Story(inbox, "6472000370");
        tell(Told.registered(Told.business(story.business, null, List.of(story.companion))));
        tell(Told.consent(story.business, story.companion, Instant.now().plusSeconds(600)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Story.as(story.companionToken())
                                .body(Story.draft(story.business))
                                .post("/api/v1/applications")
                                .statusCode()
                        == 201);
        story.drafted().submitted();

        List<String> told = read(story.id, 2);
        assertThat(told)
                .hasSize(2)
                .allSatisfy(event -> assertThat(EventSchemas.validate(event)).isEmpty());
        assertThat(told.getFirst()).contains("id.halal.application.drafted.v1").contains("\"sequence\":1");
        assertThat(told.getLast()).contains("id.halal.application.submitted.v1").contains("\"sequence\":2");
    }

    private static void tell(InboundEvent event) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafka()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                            Topic.BUSINESS.topicName(), event.subject().toString(), event.event()))
                    .get();
        }
    }

    private static List<String> read(UUID subject, int wanted) {
        List<String> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.kafka(),
                        "group.id",
                        "reader-" + subject,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(Topic.APPLICATION.topicName()));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (subject.toString().equals(message.key())) {
                        events.add(message.value());
                    }
                });
                return events.size() >= wanted;
            });
        }
        return events;
    }
}
