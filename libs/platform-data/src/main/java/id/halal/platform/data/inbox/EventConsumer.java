package id.halal.platform.data.inbox;

import id.halal.contracts.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Reads the topics this service has handlers for and hands every poll to the inbox as one batch. Offsets are committed only after the
 * inbox' transaction: a crash in between brings repeats, which the inbox drops. While the database is away the same batch is
 * tried again and nothing is skipped.
 */
@Singleton
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long MAX_BACKOFF_MILLIS = 5_000;

    private final KafkaConfig config;
    private final EventHandlers handlers;
    private final Inbox inbox;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable KafkaConsumer<String, String> current;

    EventConsumer(KafkaConfig config, EventHandlers handlers, Inbox inbox) {
        this.config = config;
        this.handlers = handlers;
        this.inbox = inbox;
    }

    void start(@Observes StartupEvent event) {
        if (config.consume() && !handlers.topics().isEmpty()) {
            running = true;
            thread = Thread.ofPlatform().name("event-consumer").daemon().start(this::loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        KafkaConsumer<String, String> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        Thread reader = thread;
        if (reader != null) {
            reader.join(Duration.ofSeconds(10));
        }
    }

    /** A consumer that failed is thrown away; its successor begins at the last committed offsets. */
    private void loop() {
        long backoff = 200;
        while (running) {
            try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties())) {
                current = consumer;
                Map<String, String> plainNames = topicNames();
                consumer.subscribe(plainNames.keySet());
                while (running) {
                    ConsumerRecords<String, String> records = consumer.poll(POLL);
                    if (!records.isEmpty()) {
                        inbox.receive(read(records, plainNames));
                        consumer.commitSync();
                        if (records.count() < config.maxPollRecords()) {
                            // Events that follow each other closely are worked through together, at a fraction of the
                            // cost.
                            pause(config.gather().toMillis());
                        }
                    }
                    backoff = 200;
                }
            } catch (WakeupException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("event consumer starts again in %d ms: %s", backoff, failure.getMessage());
                pause(backoff);
                backoff = Math.min(MAX_BACKOFF_MILLIS, backoff * 2);
            } finally {
                current = null;
            }
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(Duration.ofMillis(millis));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private Map<String, String> topicNames() {
        Map<String, String> plainNames = new HashMap<>();
        for (Topic topic : handlers.topics()) {
            plainNames.put(config.topicName(topic), topic.topicName());
        }
        return plainNames;
    }

    private static List<InboundEvent> read(ConsumerRecords<String, String> records, Map<String, String> plainNames) {
        List<InboundEvent> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, String> message : records) {
            InboundEvent.read(plainNames.getOrDefault(message.topic(), message.topic()), message.value())
                    .ifPresentOrElse(
                            events::add,
                            () -> LOG.errorf(
                                    "no CloudEvent, skipped: %s-%d at %d",
                                    message.topic(), message.partition(), message.offset()));
        }
        return events;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, config.group());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.maxPollRecords());
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        return properties;
    }
}
