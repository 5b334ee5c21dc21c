package id.halal.platform.data.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.util.RawValue;
import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.EventType;
import id.halal.contracts.Topic;
import id.halal.platform.data.inbox.KafkaConfig;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Writes CloudEvents in structured mode with the plain client: idempotent producer, all replicas acknowledge. */
@Singleton
class EventPublisher {

    private static final Logger LOG = Logger.getLogger(EventPublisher.class);
    private static final RecordHeader CONTENT_TYPE =
            new RecordHeader("content-type", Envelope.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));

    private final KafkaConfig kafka;
    private final Topic topic;
    private @Nullable KafkaProducer<String, byte[]> producer;

    EventPublisher(KafkaConfig kafka, OutboxConfig outbox) {
        this.kafka = kafka;
        this.topic = outbox.topic();
    }

    /** @return how many of the rows, from the first on, the broker has acknowledged */
    synchronized int publish(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> pending = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                    kafka.topicName(topic), null, row.subject().toString(), bytes(row), List.of(CONTENT_TYPE));
            pending.add(producer().send(message));
        }
        int sent = 0;
        for (Future<RecordMetadata> result : pending) {
            try {
                result.get();
                sent++;
            } catch (ExecutionException refused) {
                LOG.warnf("event not acknowledged: %s", refused.getCause());
                return sent;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return sent;
            }
        }
        return sent;
    }

    synchronized void close() {
        KafkaProducer<String, byte[]> current = producer;
        if (current != null) {
            current.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        KafkaProducer<String, byte[]> current = producer;
        if (current == null) {
            Properties properties = new Properties();
            properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
            properties.put(ProducerConfig.CLIENT_ID_CONFIG, topic.topicName() + "-relay");
            properties.put(ProducerConfig.ACKS_CONFIG, "all");
            properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            properties.put(ProducerConfig.LINGER_MS_CONFIG, 2);
            properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
            properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            current = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
            producer = current;
        }
        return current;
    }

    private static String dataSchema(String type) {
        return Contracts.ALL.stream()
                .filter(known -> known.name().equals(type))
                .findFirst()
                .map(EventType::dataSchema)
                .orElseThrow(() -> new IllegalStateException("no contract for " + type));
    }

    /** The same row always gives the same bytes, so a repeat is a repeat to the letter. */
    private byte[] bytes(OutboxRow row) {
        try {
            return Contracts.json()
                    .writeValueAsBytes(new Envelope(
                            Envelope.SPEC_VERSION,
                            row.id(),
                            topic.source(),
                            row.type(),
                            row.subject(),
                            row.occurredAt(),
                            "application/json",
                            dataSchema(row.type()),
                            row.sequence(),
                            row.region(),
                            row.traceparent(),
                            // As it was written: nothing is parsed that nobody here looks at.
                            Contracts.json().getNodeFactory().rawValueNode(new RawValue(row.data()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox row " + row.id() + " cannot be written as an event", e);
        }
    }
}
