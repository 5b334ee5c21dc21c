package id.halal.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.contracts.application.LimitBreached;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import id.halal.testkit.contracts.EventSchemas;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import id.halal.testkit.services.TestServers;
import id.halal.testkit.token.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Events out by the relay, events in through the inbox: once, in order, parked when they must be. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "quota"),
        restrictToAnnotatedClass = false)
class EventsTest {

    private static final TestDatabase DATABASE = TestDatabase.of("quota");
    private static final String TOPIC = "halal.application";

    @Inject
    Inbox inbox;

    @Inject
    SampleHandlers handlers;

    private UUID subject;

    @BeforeEach
    void newSubject() {
        subject = UUID.randomUUID();
    }

    @Test
    void theRelayPublishesWhatWasCommitted() {
        String id = RestAssured.given()
                .auth()
                .oauth2(TestTokens.provinceOfficer("64"))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Kabar", "regencyCode", "6472"))
                .post("/api/v1/samples")
                .path("id");

        String event = readFromTopic("halal.business", id);

        assertThat(EventSchemas.validate(event)).isEmpty();
        assertThat(event).contains("\"sequence\":1", "\"region\":\"6472\"", "0af7651916cd43dd8448eb211c80319c");
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(DATABASE.count("select count(*) from outbox where subject = ?::uuid", id))
                                .isZero());
    }

    @Test
    void theConsumerBringsEventsFromTheTopicToTheHandler() {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafka()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, subject.toString(), event(1).event()));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen()).containsExactly(1));
    }

    @Test
    void aRepeatIsAppliedOnce() {
        InboundEvent first = event(1);
        inbox.receive(List.of(first, first));
        inbox.receive(List.of(first));

        assertThat(seen()).containsExactly(1);
    }

    @Test
    void twoReplicasThatTakeTheSameEventsAtOnceApplyThemOnce() throws Exception {
        handlers.together.put(subject, new CountDownLatch(2));
        UUID other = UUID.randomUUID();
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Future<?> one = replicas.submit(() -> inbox.receive(List.of(event(1), event(2))));
            Future<?> two = replicas.submit(() -> inbox.receive(List.of(event(other, 1), event(1))));
            one.get();
            two.get();
        }

        assertThat(seen()).containsExactly(1, 2);
        assertThat(seen(other)).containsExactly(1);
        assertThat(parkedSubjects()).isZero();
    }

    @Test
    void aGapWaitsForTheMissingEventAndThenFollows() {
        inbox.receive(List.of(event(1), event(3), event(4)));
        assertThat(seen()).containsExactly(1);
        assertThat(parked()).containsExactly(3, 4);

        inbox.receive(List.of(event(2)));

        assertThat(seen()).containsExactly(1, 2, 3, 4);
        assertThat(parked()).isEmpty();
        assertThat(parkedSubjects()).isZero();
    }

    @Test
    void poisonParksItsSubjectOnlyAndIsReplayedInOrder() {
        UUID other = UUID.randomUUID();
        handlers.poison.add(subject);
        inbox.receive(List.of(event(1), event(other, 1), event(2)));
        inbox.receive(List.of(event(3), event(other, 2)));

        assertThat(seen()).isEmpty();
        assertThat(seen(other)).containsExactly(1, 2);
        assertThat(parked()).containsExactly(1, 2, 3);

        // A redelivery of the poison does not slip past the queue either.
        handlers.poison.remove(subject);
        inbox.receive(List.of(event(1)));
        assertThat(seen()).isEmpty();

        assertThat(inbox.replay(TOPIC, subject)).isEqualTo(3);
        assertThat(seen()).containsExactly(1, 2, 3);
        inbox.receive(List.of(event(4)));
        assertThat(seen()).containsExactly(1, 2, 3, 4);
        assertThat(parkedSubjects()).isZero();
    }

    @Test
    void aReplayThatFailsAgainLeavesEverythingParked() {
        handlers.poison.add(subject);
        inbox.receive(List.of(event(1), event(2)));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> inbox.replay(TOPIC, subject)))
                .hasMessageContaining("poison");

        assertThat(parked()).containsExactly(1, 2);
        handlers.poison.remove(subject);
    }

    @Test
    void anEventNobodyHandlesOnlyMovesTheSequenceOn() {
        InboundEvent unhandled = new InboundEvent(
                TOPIC,
                subject,
                1,
                UUID.randomUUID(),
                "id.halal.application.unknown.v1",
                event(1).event().replace("limit-breached", "unknown"));
        inbox.receive(List.of(unhandled, event(2)));

        assertThat(seen()).containsExactly(2);
    }

    @Test
    void aLargeBatchIsAppliedInOrder() {
        List<InboundEvent> events = new ArrayList<>(
                IntStream.rangeClosed(1, 300).mapToObj(this::event).toList());
        inbox.receive(events);
        assertThat(seen()).hasSize(300).isSorted();
    }

    private InboundEvent event(int sequence) {
        return event(subject, sequence);
    }

    private static InboundEvent event(UUID about, int sequence) {
        LimitBreached data = new LimitBreached(about, "64", "6472", "TOTAL", 12, Instant.parse("2025-05-01T00:00:00Z"));
        Envelope envelope = new Envelope(
                "1.0",
                UUID.nameUUIDFromBytes((about + "-" + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "/halal/application-service",
                ApplicationEvents.LIMIT_BREACHED.name(),
                about,
                Instant.parse("2025-05-01T00:00:00Z"),
                "application/json",
                ApplicationEvents.LIMIT_BREACHED.dataSchema(),
                sequence,
                "6472",
                null,
                Contracts.json().valueToTree(data));
        try {
            return InboundEvent.read(TOPIC, Contracts.json().writeValueAsString(envelope))
                    .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> seen() {
        return seen(subject);
    }

    private static List<Integer> seen(UUID about) {
        return DATABASE.rows("select sequence from seen where subject = ? order by id", about).stream()
                .map(row -> (Integer) row.get("sequence"))
                .toList();
    }

    private List<Integer> parked() {
        return DATABASE.rows("select sequence from inbox_parked where subject = ? order by sequence", subject).stream()
                .map(row -> (Integer) row.get("sequence"))
                .toList();
    }

    private long parkedSubjects() {
        return DATABASE.count(
                "select count(*) from inbox_subject where subject = ? and parked_since is not null", subject);
    }

    private static String readFromTopic(String topic, String key) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", TestServers.kafka(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> found = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (message.key().equals(key)) {
                        found.add(message.value());
                    }
                });
                return !found.isEmpty();
            });
            return found.getFirst();
        }
    }
}
