package id.halal.proof.sources;

import id.halal.contracts.Contracts;
import id.halal.contracts.Envelope;
import id.halal.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that lies on the topics, read from the beginning by a plain client that belongs to nobody's group. */
public final class Replay {

    /** One message as it lies there. */
    public record Told(Topic topic, String key, String contentType, String json, Envelope event) {}

    private static final Duration POLL = Duration.ofMillis(500);

    private Replay() {}

    /** All messages up to the ends the topics have now. */
    public static List<Told> all(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<Told> told = new ArrayList<>();
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = Arrays.stream(Topic.values())
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(Replay::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(message -> told.add(told(message)));
            }
        }
        return told;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static Told told(ConsumerRecord<String, String> message) {
        Topic topic = Arrays.stream(Topic.values())
                .filter(known -> known.topicName().equals(message.topic()))
                .findFirst()
                .orElseThrow();
        String contentType = Arrays.stream(message.headers().toArray())
                .filter(header -> header.key().equals("content-type"))
                .map(header -> new String(header.value(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
        try {
            return new Told(
                    topic,
                    String.valueOf(message.key()),
                    contentType,
                    message.value(),
                    Contracts.json().readValue(message.value(), Envelope.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(
                    "no event at " + message.topic() + "-" + message.partition() + ":" + message.offset(), e);
        }
    }
}
